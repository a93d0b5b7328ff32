import * as z from 'zod/mini';
import { ownEntry } from '../../facts/index.ts';

/** Where a document stands: not looked for yet, found, known to be lacking, or asked for. */
export const evidenceStates = ['open', 'present', 'missing', 'requested'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** The states as people read them. */
export const evidenceWords: Readonly<Record<EvidenceState, string>> = {
  open: 'Open',
  present: 'Present',
  missing: 'Missing',
  requested: 'Requested',
};

const LONGEST_TEXT = 10_000;
const text = z.string().check(z.maxLength(LONGEST_TEXT, `at most ${String(LONGEST_TEXT)} characters`));

/** What is noted for one document: its state, and in free text its title, date (YYYY-MM-DD) and place in the chart. */
export const evidenceEntrySchema = z.strictObject({
  state: z.enum(evidenceStates),
  title: z._default(text, ''),
  date: z._default(text, ''),
  place: z._default(text, ''),
});
export type EvidenceEntry = Readonly<z.infer<typeof evidenceEntrySchema>>;

/** The evidence of a case by document id, as a case file holds it. An id that is absent is open. */
export const evidenceSchema = z.record(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)), evidenceEntrySchema);
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
  [title, date, place].map((each) => each.trim()).filter(Boolean).join(', ');
