import type { AssessedCriterion, Status } from '../../determination/index.ts';

/** Alternatives stand for the whole under names of their own; parts of one sentence do not. */
const hasAlternatives = ({ kind, criteria }: AssessedCriterion): boolean =>
  kind === 'any' && criteria.some(({ label, criteria: parts }) => label !== null || parts.length > 0);

const pickedBy = (status: Status, criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  const { kind, criteria } = criterion;
  if (criterion.status !== status) return [];
  if (criterion.requires !== null && !hasAlternatives(criterion)) return [criterion];
  if (kind === 'all' && criteria.length > 0) return criteria.flatMap((part) => pickedBy(status, part));
  if (!hasAlternatives(criterion)) return [criterion];
  return status === 'met'
    ? criteria
        .filter((part) => part.status === 'met')
        .slice(0, 1)
        .flatMap((part) => pickedBy(status, part))
    : criteria.flatMap((part) => pickedBy(status, part));
};

/**
 * The criteria of the way in which a clause is met, one a row, as a reviewer goes through them: of alternatives the first
 * that is met, and no other. "One kidney, or a GFR below 60" is one criterion. Empty where the clause is not met.
 */
export const metCriteria = (clause: AssessedCriterion): readonly AssessedCriterion[] => pickedBy('met', clause);

/** The criteria for which a clause is not met; of alternatives, none of which is met, those of each. */
export const unmetCriteria = (clause: AssessedCriterion): readonly AssessedCriterion[] => pickedBy('not-met', clause);

/** The tests within a criterion, itself where it has no parts. */
export const testsWithin = (criterion: AssessedCriterion): readonly AssessedCriterion[] =>
  criterion.criteria.length === 0 ? [criterion] : criterion.criteria.flatMap(testsWithin);

/** The labelled alternative by which a clause is met; undefined where it has none. */
export const metAlternative = (criterion: AssessedCriterion): AssessedCriterion | undefined => {
  const { kind, criteria } = criterion;
  if (kind === 'any' && hasAlternatives(criterion)) return criteria.find(({ status }) => status === 'met');
  return kind === 'all' ? criteria.map(metAlternative).find((found) => found !== undefined) : undefined;
};
