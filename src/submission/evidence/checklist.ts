import type { ChecklistItem } from '../../determination/index.ts';
import { entryFor, type Evidence } from './evidence.ts';
import type { EvidenceEntry, EvidenceState } from './shape.ts';

/** An item of the checklist with what is noted for it. */
export interface ChecklistRow {
  readonly item: ChecklistItem;
  readonly entry: EvidenceEntry;
}

/** The checklist of a case: what the policy's text asks for apart from what a reviewer needs, and how far it is. */
export interface EvidenceChecklist {
  readonly policy: readonly ChecklistRow[];
  readonly criterion: readonly ChecklistRow[];
  readonly counts: Readonly<Record<EvidenceState, number>>;
  /** Items that are not present yet: open, missing or requested. */
  readonly outstanding: number;
}

/** Sets the documents of a determination against the evidence noted. */
export const checklistOf = (documents: readonly ChecklistItem[], evidence: Evidence): EvidenceChecklist => {
  const rows = documents.map((item) => ({ item, entry: entryFor(evidence, item.id) }));
  const counted = (state: EvidenceState): number => rows.filter(({ entry }) => entry.state === state).length;
  const present = counted('present');
  return {
    policy: rows.filter(({ item }) => item.basis === 'policy'),
    criterion: rows.filter(({ item }) => item.basis === 'criterion'),
    counts: { open: counted('open'), present, missing: counted('missing'), requested: counted('requested') },
    outstanding: rows.length - present,
  };
};

/** The items that prove a fact, those at hand first; none where no item of the checklist is about it. */
export const proofOf = (
  fact: string,
  documents: readonly ChecklistItem[],
  evidence: Evidence,
): readonly ChecklistRow[] =>
  documents
    .filter(({ facts }) => facts.includes(fact))
    .map((item) => ({ item, entry: entryFor(evidence, item.id) }))
    .sort((a, b) => Number(b.entry.state === 'present') - Number(a.entry.state === 'present'));
