import type { Facts } from '../facts/index.ts';
import type { AssessedClause } from './clauses.ts';
import { statusIn, type AssessedCriterion, type Status } from './criteria.ts';
import type { SiteView } from './siteView.ts';
import type { Standing } from './standing.ts';

/** One item of the documentation checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly says: string;
  /** `policy`: the text asks for it; `criterion`: evidence that a reviewer needs for the clauses named. */
  readonly basis: 'policy' | 'criterion';
  readonly clauses: readonly string[];
  /** Facts that it proves. */
  readonly facts: readonly string[];
  /** Whether it is a paper to enclose with a request; else something to have done. */
  readonly isEnclosed: boolean;
  readonly cites: readonly string[];
}

/** While undecided, what can still hold wants evidence; else what is met. */
const counts = (status: Status, isOpen: boolean): boolean => (isOpen ? status !== 'not-met' : status === 'met');

const addLabelsIn = ({ criteria }: AssessedCriterion, isOpen: boolean, labels: Set<string>): void => {
  for (const part of criteria) {
    if (part.label !== null && counts(part.status, isOpen)) labels.add(part.label);
    addLabelsIn(part, isOpen, labels);
  }
};

/** The labels that evidence is wanted for: of the deciding clauses, or, while undecided, of all that can still hold. */
const relevantLabels = (clauses: readonly AssessedClause[], { outcome }: Standing): ReadonlySet<string> => {
  const isOpen = outcome === 'needs-information';
  const labels = new Set<string>();
  for (const clause of clauses) {
    if (isOpen ? clause.status === 'not-met' : !clause.governs) continue;
    labels.add(clause.label);
    addLabelsIn(clause, isOpen, labels);
  }
  return labels;
};

/** Prepares an item of the checklist for whichever labels it is evidence for: a policy has few such sets, and each item is made once. */
export const itemsByLabels = (item: ChecklistItem): ((labels: readonly string[]) => ChecklistItem) => {
  const made = new Map<string, ChecklistItem>();
  return (labels) => {
    const key = labels.join('\n');
    const known = made.get(key) ?? { ...item, clauses: labels };
    made.set(key, known);
    return known;
  };
};

/** The documents that a submission must show for this case; none where another policy speaks. */
export const documentsFor = (
  { documents }: SiteView,
  facts: Facts,
  clauses: readonly AssessedClause[],
  standing: Standing,
): readonly ChecklistItem[] => {
  if (standing.outcome === 'not-addressed') return [];
  const labels = relevantLabels(clauses, standing);
  const all = [...labels];
  const wanted: ChecklistItem[] = [];
  for (const { item, when, naming } of documents) {
    const isForAll = item.clauses.length === 0;
    const named = isForAll ? all : item.clauses.filter((label) => labels.has(label));
    if (!isForAll && named.length === 0) continue;
    if (item.outcomes && !item.outcomes.some((outcome) => standing.possibleOutcomes.includes(outcome))) continue;
    if (statusIn(when, facts) === 'not-met') continue;
    wanted.push(naming(named));
  }
  return wanted;
};
