import type { Facts } from '../facts/index.ts';
import type { ChecklistItem } from './checklistItem.ts';
import type { AssessedClause } from './clauses.ts';
import { statusIn } from './criteria.ts';
import type { AssessedCriterion, Status } from './assessed.ts';
import type { SiteView } from './siteView.ts';
import type { Standing } from './standing.ts';

/** While undecided, what can still hold wants evidence; else what is met. */
const counts = (status: Status, isOpen: boolean): boolean => (isOpen ? status !== 'not-met' : status === 'met');

const addLabelsIn = ({ criteria }: AssessedCriterion, isOpen: boolean, labels: Set<string>): void => {
  for (const part of criteria) {
    if (part.label !== null && counts(part.status, isOpen)) labels.add(part.label);
    addLabelsIn(part, isOpen, labels);
  }
};

/** The labels that count for a case: of the deciding clauses, or, while undecided, of all that can still hold. */
export const relevantLabels = (clauses: readonly AssessedClause[], { outcome }: Standing): ReadonlySet<string> => {
  const isOpen = outcome === 'needs-information';
  const labels = new Set<string>();
  for (const clause of clauses) {
    if (isOpen ? clause.status === 'not-met' : !clause.governs) continue;
    labels.add(clause.label);
    addLabelsIn(clause, isOpen, labels);
  }
  return labels;
};

/**
 * The labels that evidence is wanted for: those that count, and, where the criteria are not met, what a case meets of a
 * clause that would support it. An exception rests on that.
 */
export const labelsToShow = (
  clauses: readonly AssessedClause[],
  counting: ReadonlySet<string>,
  { outcome }: Standing,
): ReadonlySet<string> => {
  if (outcome !== 'criteria-not-met') return counting;
  const labels = new Set(counting);
  for (const clause of clauses) if (clause.outcome === 'medically-necessary') addLabelsIn(clause, false, labels);
  return labels;
};

/** The documents that a submission must show for this case; none where another policy speaks. `labels`: see `labelsToShow`. */
export const documentsFor = (
  { documents }: SiteView,
  facts: Facts,
  labels: ReadonlySet<string>,
  standing: Standing,
): readonly ChecklistItem[] => {
  if (standing.outcome === 'not-addressed') return [];
  const all = [...labels];
  const wanted: ChecklistItem[] = [];
  for (const { item, when, naming } of documents) {
    const isForAll = item.clauses.length === 0;
    const named = isForAll ? all : item.clauses.filter((label) => labels.has(label));
    if (!isForAll && named.length === 0) continue;
    if (item.outcomes && !item.outcomes.some((outcome) => standing.possibleOutcomes.includes(outcome))) continue;
    const status = statusIn(when, facts);
    // Of a criterion that is met one of several ways, only what is known to be met wants evidence.
    const isOtherWay = !isForAll && item.basis === 'criterion' && standing.outcome === 'medically-necessary';
    if (status === 'not-met' || (isOtherWay && status !== 'met')) continue;
    wanted.push(naming(named));
  }
  return wanted;
};
