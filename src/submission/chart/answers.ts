import { factNamed, questionOf, valueInWords, type FactDefinition, type FactValue } from '../../facts/index.ts';
import type { Submission } from './submission.ts';

/** One question of the case and its answer in words. */
export interface Answer {
  readonly fact: FactDefinition;
  readonly question: string;
  /** Undefined: not known. */
  readonly answer: string | undefined;
  readonly isCalculated: boolean;
}

const inWords = (
  { path, vocabulary }: Submission,
  fact: FactDefinition,
  value: FactValue | undefined,
): string | undefined =>
  value === undefined || (typeof value === 'object' && value.length === 0)
    ? undefined
    : valueInWords(fact, value, { ...path.setAside, ...path.counted }, vocabulary);

/** Every question that was asked, in the order asked, with its answer. */
export const answersOf = (submission: Submission): readonly Answer[] => {
  const { counted, steps } = submission.path;
  const { calculated } = counted;
  return steps.flatMap(({ questions }) =>
    questions.map(({ fact }) => ({
      fact,
      question: questionOf(fact, counted['site']).question,
      answer: inWords(submission, fact, counted[fact.name]),
      isCalculated: typeof calculated === 'object' && calculated.includes(fact.name),
    })),
  );
};

/** An answer as it is printed: not known is an answer, and a calculated value is told from a reported one. */
export const answerText = ({ answer, isCalculated }: Answer): string =>
  answer === undefined ? 'Not known' : isCalculated ? `${answer} (calculated)` : answer;

/** Answers that were given and that this policy does not ask for: label and answer. */
export const setAsideOf = (submission: Submission): readonly string[] =>
  Object.entries(submission.path.setAside).flatMap(([name, value]) => {
    const fact = factNamed(submission.vocabulary, name);
    const answer = fact && inWords(submission, fact, value);
    return fact && answer !== undefined ? [`${fact.label}: ${answer}`] : [];
  });

/** The labels of the facts that can still change the outcome. */
export const missingLabels = ({ determination: { missing }, vocabulary }: Submission): readonly string[] =>
  missing.map((name) => factNamed(vocabulary, name)?.label ?? name);
