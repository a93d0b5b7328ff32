import { useState } from 'react';
import type { JudgedCase } from '../../../case/index.ts';
import {
  type FactDefinition,
  type Facts,
  type FactValue,
  valueInWords,
  type Vocabulary,
} from '../../../facts/index.ts';
import { withAnswer } from '../../../questionnaire/index.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { useJudged } from '../../parts/judgedCase.ts';

/** A fact that a trial takes otherwise than the case. */
interface Change {
  readonly fact: FactDefinition;
  readonly inCase: string;
  readonly tried: string;
}

const NOT_KNOWN = 'not known';

/** What a trial takes otherwise than the case, in the order of the facts table. An entry that cannot be read counts as not known. */
const changesBetween = (inCase: Facts, tried: Facts, vocabulary: Vocabulary): readonly Change[] => {
  const inWords = (fact: FactDefinition, value: FactValue | undefined, facts: Facts): string =>
    value === undefined ? NOT_KNOWN : valueInWords(fact, value, facts, vocabulary);
  return vocabulary.facts.flatMap((fact) => {
    const [before, after] = [inCase[fact.name], tried[fact.name]];
    if (fact.domain.of === 'fact-names' || JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ fact, inCase: inWords(fact, before, inCase), tried: inWords(fact, after, tried) }];
  });
};

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
