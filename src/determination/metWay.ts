import type { AssessedCriterion } from './assessed.ts';
import type { Passage } from './citations.ts';
import type { AssessedClause } from './clauses.ts';

const chosenOf = ({ kind, least = 1, criteria }: AssessedCriterion): readonly AssessedCriterion[] =>
  kind === 'any' || kind === 'some' ? criteria.filter(({ status }) => status === 'met').slice(0, least) : criteria;

const isEnd = ({ kind }: AssessedCriterion): boolean => kind === 'test' || kind === 'not';

/** The requirements by which a clause or criterion is met, one row each: of alternatives the first that is met. Empty where it is not met. */
export const metWayOf = (criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  if (criterion.status !== 'met') return [];
  return isEnd(criterion) ? [criterion] : chosenOf(criterion).flatMap(metWayOf);
};

/** The passages on which a clause rests, those of the way in which it is met among them; each once. */
export const passagesOfWay = (clause: AssessedCriterion): readonly Passage[] => {
  const within = (criterion: AssessedCriterion): readonly Passage[] => [
    ...criterion.cites,
    ...(isEnd(criterion) || criterion.status !== 'met' ? [] : chosenOf(criterion).flatMap(within)),
  ];
  return [...new Map(within(clause).map((passage) => [`${passage.document} ${passage.id}`, passage])).values()];
};

/** The alternatives that the met way did not need, met or not. */
export const otherWaysOf = (criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  if (isEnd(criterion)) return [];
  const chosen = chosenOf(criterion);
  return [...criterion.criteria.filter((part) => !chosen.includes(part)), ...chosen.flatMap(otherWaysOf)];
};

/** The requirements that keep a clause or criterion from being met: of alternatives that all fail, those of the one that fails in the fewest. */
export const failingIn = (criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  if (criterion.status !== 'not-met') return [];
  if (isEnd(criterion)) return [criterion];
  const parts = criterion.criteria.map(failingIn).filter((failing) => failing.length > 0);
  if (criterion.kind !== 'any' && criterion.kind !== 'some') return parts.flat();
  const met = criterion.criteria.filter(({ status }) => status === 'met').length;
  return parts
    .toSorted((a, b) => a.length - b.length)
    .slice(0, (criterion.least ?? 1) - met)
    .flat();
};

/** The labelled parts of an "any": alternatives that can stand for the clause. */
const alternativesIn = ({ kind, criteria }: AssessedCriterion): readonly AssessedCriterion[] =>
  kind === 'any' ? criteria.flatMap((part) => (part.label === null ? alternativesIn(part) : [part])) : [];

const alternativesWithin = (criterion: AssessedCriterion): readonly AssessedCriterion[] =>
  criterion.kind === 'all' ? criterion.criteria.flatMap(alternativesWithin) : alternativesIn(criterion);

/** What a clause takes in, in plain words and one sentence: that of the labelled alternative which is met, else its own. */
export const wayInShort = (clause: AssessedClause): string =>
  alternativesWithin(clause).find(({ status, inShort }) => status === 'met' && inShort !== null)?.inShort ??
  clause.inShort;
