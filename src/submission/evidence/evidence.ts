import { ownEntry } from '../../facts/index.ts';
import type { EvidenceEntry } from './shape.ts';

/** What is noted on documents, each under its key: the site of the tumor and the document's id. A key that is absent is not checked. */
export type Evidence = Readonly<Record<string, EvidenceEntry>>;

export const noEvidence: Evidence = {};
const openEntry: EvidenceEntry = { state: 'open', title: '', date: '', place: '', sameAs: '' };

/** What is noted for a document; open where nothing is. */
export const entryFor = (evidence: Evidence, id: string): EvidenceEntry => ownEntry(evidence, id) ?? openEntry;

/** The evidence with one document's note changed. A note that says nothing is left out. */
export const withEntry = (evidence: Evidence, id: string, change: Partial<EvidenceEntry>): Evidence => {
  const entry = { ...entryFor(evidence, id), ...change };
  const others = Object.entries(evidence).filter(([each]) => each !== id);
  const isEmpty = Object.values({ ...entry, state: '' }).every((text) => text === '') && entry.state === 'open';
  return Object.fromEntries(isEmpty ? others : [...others, [id, entry]]);
};
