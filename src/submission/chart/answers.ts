import type { UnreadableText } from '../../case/index.ts';
import { factNamed, questionOf, valueInWords, type FactDefinition, type FactValue } from '../../facts/index.ts';
import type { Submission } from './submission.ts';

/** One question of the case and its answer in words. */
export interface Answer {
  readonly fact: FactDefinition;
  readonly question: string;
  /** Undefined: not known, or not readable. */
  readonly answer: string | undefined;
  /** What was typed and cannot be read: no answer, and not "not known" either. */
  readonly unreadable: UnreadableText | undefined;
  readonly isCalculated: boolean;
}

const inWords = (
  { facts, vocabulary }: Submission,
  fact: FactDefinition,
  value: FactValue | undefined,
): string | undefined =>
  value === undefined || (typeof value === 'object' && value.length === 0)
    ? undefined
    : valueInWords(fact, value, facts, vocabulary);

/** Every question that was asked and every fact that is known, in the order asked, with its answer. */
export const answersOf = (submission: Submission): readonly Answer[] => {
  const { facts, path, unreadable, vocabulary } = submission;
  const { calculated } = facts;
  const isTold = (fact: FactDefinition): boolean =>
    unreadable.some((each) => each.fact === fact) ||
    path.steps.some(
      ({ questions, alsoKnown }) => questions.some((each) => each.fact === fact) || alsoKnown.includes(fact),
    );
  return vocabulary.facts.filter(isTold).map((fact) => ({
    fact,
    question: questionOf(fact, facts['site']).question,
    answer: inWords(submission, fact, facts[fact.name]),
    unreadable: unreadable.find((each) => each.fact === fact),
    isCalculated: typeof calculated === 'object' && calculated.includes(fact.name),
  }));
};

/** An answer as it is printed: not known is an answer, what cannot be read is told as it was typed, and a calculated value is told from a reported one. */
export const answerText = ({ answer, unreadable, isCalculated }: Answer): string => {
  if (unreadable) return `“${unreadable.text}”, which could not be read`;
  return answer === undefined ? 'Not known' : isCalculated ? `${answer} (calculated)` : answer;
};

/** The labels of the facts that can still change the outcome. */
export const missingLabels = ({ determination: { missing }, vocabulary }: Submission): readonly string[] =>
  missing.map((name) => factNamed(vocabulary, name)?.label ?? name);
