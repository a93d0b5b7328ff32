import { ownEntry } from '../../facts/index.ts';
import type { EvidenceEntry, EvidenceState } from './shape.ts';

/** The states as people read them. */
export const evidenceWords: Readonly<Record<EvidenceState, string>> = {
  open: 'Open',
  present: 'Present',
  missing: 'Missing',
  requested: 'Requested',
};

/** The evidence of a case by document id, as a case file holds it. An id that is absent is open. */
export type Evidence = Readonly<Record<string, EvidenceEntry>>;

export const noEvidence: Evidence = {};
const openEntry: EvidenceEntry = { state: 'open', title: '', date: '', place: '' };

/** What is noted for a document; open where nothing is. */
export const entryFor = (evidence: Evidence, id: string): EvidenceEntry => ownEntry(evidence, id) ?? openEntry;

/** The evidence with one document's note changed. A note that says nothing is left out. */
export const withEntry = (evidence: Evidence, id: string, change: Partial<EvidenceEntry>): Evidence => {
  const entry = { ...entryFor(evidence, id), ...change };
  const others = Object.entries(evidence).filter(([each]) => each !== id);
  const isEmpty = entry.state === 'open' && entry.title === '' && entry.date === '' && entry.place === '';
  return Object.fromEntries(isEmpty ? others : [...others, [id, entry]]);
};

/** Where a document is found, in one line: "CT abdomen, 2026-10-02, page 2"; empty where nothing is noted. */
export const whereFound = ({ title, date, place }: EvidenceEntry): string =>
  [title, date, place]
    .map((each) => each.trim())
    .filter(Boolean)
    .join(', ');
