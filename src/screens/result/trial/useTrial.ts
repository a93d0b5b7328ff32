import { useState } from 'react';
import type { FactDefinition } from '../../../facts/index.ts';
import { withAnswer } from '../../../questionnaire/index.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import type { JudgedCase } from '../../../case/index.ts';
import { useJudged } from '../../parts/judgedCase.ts';
import { changesBetween, type Change } from './changes.ts';

/** Answers tried out on the result. They live on that screen alone: the case in hand, its packet and its files know nothing of them. */
export interface Trial {
  /** What follows from the answers that are shown: of the trial, or of the case where nothing is tried. */
  readonly judged: JudgedCase;
  readonly caseJudged: JudgedCase;
  /** Whether the policies of a payer that is tried are still being read. */
  readonly isReading: boolean;
  /** What is tried instead of what the case says; empty where nothing is. */
  readonly changes: readonly Change[];
  /** The text of an answer as it is tried. */
  readonly answersShown: ReturnType<typeof useCaseInHand>['answers'];
  readonly tryAnswer: (fact: FactDefinition, text: string) => void;
  readonly backToCase: () => void;
}

/** A trial beside the case in hand. */
export const useTrial = (): Trial => {
  const { answers } = useCaseInHand();
  const [tried, setTried] = useState<{ readonly of: typeof answers; readonly answers: typeof answers }>();
  // A trial belongs to the answers that it started from.
  const answersShown = tried?.of === answers ? tried.answers : answers;
  const caseJudged = useJudged(answers, false);
  const triedJudged = useJudged(answersShown, false);
  return {
    // While another payer's policies are read, what the case says stays, and with it the field that is being changed.
    judged: triedJudged.isLoading ? caseJudged : triedJudged,
    caseJudged,
    isReading: triedJudged.isLoading && !caseJudged.isLoading,
    changes: changesBetween(caseJudged.facts, triedJudged.facts, triedJudged.vocabulary),
    answersShown,
    tryAnswer: (fact, text) => {
      setTried({ of: answers, answers: withAnswer(answersShown, fact, text) });
    },
    backToCase: () => {
      setTried(undefined);
    },
  };
};
