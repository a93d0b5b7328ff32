import type { AssessedClause, AssessedCriterion, Determination } from '../../determination/index.ts';

/** A criterion of a clause and how deep it stands in its tree. */
export interface CriterionRow {
  readonly depth: number;
  readonly criterion: AssessedCriterion;
}

/** The criteria of a clause, each before its own parts. */
export const criteriaRows = (criteria: readonly AssessedCriterion[], depth = 0): readonly CriterionRow[] =>
  criteria.flatMap((criterion) => [{ depth, criterion }, ...criteriaRows(criterion.criteria, depth + 1)]);

/** The clauses known to decide. */
export const decidingClauses = ({ criteria }: Determination): readonly AssessedClause[] =>
  criteria.filter(({ governs }) => governs);

/** The clauses that would support the use, for a case that none of them supports. */
export const supportingClauses = ({ criteria }: Determination): readonly AssessedClause[] =>
  criteria.filter(({ outcome, governs }) => outcome === 'medically-necessary' && !governs);

/** The clauses that can still hold while the case is undecided. */
export const openClauses = ({ criteria }: Determination): readonly AssessedClause[] =>
  criteria.filter(({ status }) => status !== 'not-met');

const isUnsupported = ({ outcome }: Determination): boolean =>
  outcome === 'investigational' ||
  outcome === 'not-medically-necessary' ||
  outcome === 'not-covered' ||
  outcome === 'criteria-not-met';

/** The clauses worth setting out in full: those that decide, or can still, and those whose support the case lacks. */
export const clausesInFull = (determination: Determination): readonly AssessedClause[] => {
  if (determination.outcome === 'needs-information') return openClauses(determination);
  return isUnsupported(determination)
    ? [...decidingClauses(determination), ...supportingClauses(determination)]
    : decidingClauses(determination);
};
