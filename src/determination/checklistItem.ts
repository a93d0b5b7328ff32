import type { Passage } from './citations.ts';

/** One item of the documentation checklist: an entry of `documents` in the policy's file, chosen for a case by `documentsFor`. */
export interface ChecklistItem {
  readonly id: string;
  /** Short, for a list to tick. */
  readonly name: string;
  readonly says: string;
  /** `policy`: the text asks for it; `criterion`: evidence that a reviewer needs for the clauses named. */
  readonly basis: 'policy' | 'criterion';
  readonly clauses: readonly string[];
  /** Facts that it proves. */
  readonly facts: readonly string[];
  /** Whether it is a paper to enclose with a request; else something to have done. */
  readonly isEnclosed: boolean;
  readonly cites: readonly Passage[];
}

/** Prepares an item of the checklist for whichever labels it is evidence for: a policy has few such sets, and each item is made once. */
export const itemsByLabels = (item: ChecklistItem): ((labels: readonly string[]) => ChecklistItem) => {
  const made = new Map<string, ChecklistItem>();
  return (labels) => {
    const [only = ''] = labels;
    const key = labels.length < 2 ? only : labels.join('\n');
    const known = made.get(key) ?? { ...item, clauses: labels };
    made.set(key, known);
    return known;
  };
};
