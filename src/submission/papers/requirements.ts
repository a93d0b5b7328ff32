import type { AssessedCriterion, Status } from '../../determination/index.ts';

/** Alternatives stand for the whole under names of their own; parts of one sentence do not. */
const hasAlternatives = ({ kind, requires, criteria }: AssessedCriterion): boolean =>
  kind === 'any' && criteria.some((part) => part.label !== null || (requires === null && part.criteria.length > 0));

const holdsAlternatives = (criterion: AssessedCriterion): boolean =>
  hasAlternatives(criterion) || criterion.criteria.some(holdsAlternatives);

/** Whether a criterion is one row of a table: it says in few words what it requires, or has no parts of its own. */
const isRow = (criterion: AssessedCriterion): boolean =>
  criterion.kind === 'test' ||
  criterion.kind === 'not' ||
  (criterion.requires === null
    ? criterion.kind === 'any' && !hasAlternatives(criterion)
    : !holdsAlternatives(criterion));

const pickedBy = (status: Status, criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  const { criteria } = criterion;
  if (criterion.status !== status) return [];
  if (isRow(criterion)) return [criterion];
  if (!hasAlternatives(criterion) || status === 'not-met') return criteria.flatMap((part) => pickedBy(status, part));
  return criteria
    .filter((part) => part.status === 'met')
    .slice(0, 1)
    .flatMap((part) => pickedBy(status, part));
};

/**
 * The criteria of the way in which a clause is met, one a row, as a reviewer goes through them: of alternatives the first
 * that is met, and no other. "One kidney, or a GFR below 60" is one criterion. Empty where the clause is not met.
 */
export const metCriteria = (clause: AssessedCriterion): readonly AssessedCriterion[] => pickedBy('met', clause);

/** The criteria for which a clause is not met; of alternatives, none of which is met, those of each. */
export const unmetCriteria = (clause: AssessedCriterion): readonly AssessedCriterion[] => pickedBy('not-met', clause);

/** The criteria that hold within a clause that does not: what a case meets of it. Alternatives that are not met are left out whole. */
export const withinMet = (criterion: AssessedCriterion): readonly AssessedCriterion[] => {
  if (criterion.status === 'met') return metCriteria(criterion);
  return criterion.kind === 'all' && !isRow(criterion) ? criterion.criteria.flatMap(withinMet) : [];
};

/** The tests within a criterion, itself where it has no parts. */
export const testsWithin = (criterion: AssessedCriterion): readonly AssessedCriterion[] =>
  criterion.criteria.length === 0 ? [criterion] : criterion.criteria.flatMap(testsWithin);

/** The labelled alternative by which a clause is met; undefined where it has none. */
export const metAlternative = (criterion: AssessedCriterion): AssessedCriterion | undefined => {
  const { kind, criteria } = criterion;
  if (kind === 'any' && hasAlternatives(criterion)) return criteria.find(({ status }) => status === 'met');
  return kind === 'all' ? criteria.map(metAlternative).find((found) => found !== undefined) : undefined;
};
