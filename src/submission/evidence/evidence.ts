import { ownEntry, typedDateInDigits } from '../../facts/index.ts';
import type { EvidenceEntry, EvidenceState } from './shape.ts';

/** The states as people read them. */
export const evidenceWords: Readonly<Record<EvidenceState, string>> = {
  open: 'Not checked',
  present: 'Have it',
  missing: 'Not available',
  requested: 'Requested',
};

/** What is noted on documents, each under its key: the site of the tumor and the document's id. A key that is absent is not checked. */
export type Evidence = Readonly<Record<string, EvidenceEntry>>;

export const noEvidence: Evidence = {};
const openEntry: EvidenceEntry = { state: 'open', title: '', date: '', place: '', sameAs: '' };

/**
 * The key of a document for a tumor of this site. Policies use one id for documents of several sites (a treatment plan), and
 * what was noted of one organ proves nothing of another.
 */
export const evidenceKey = (site: string | undefined, id: string): string => `${site ?? ''}/${id}`;

/** What is noted for tumors of a site, by document id. */
export const evidenceAt = (evidence: Evidence, site: string | undefined): Evidence => {
  const lead = evidenceKey(site, '');
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([key, entry]) => (key.startsWith(lead) ? [[key.slice(lead.length), entry]] : [])),
  );
};

/**
 * The notes that a screen shows: those of this site, on documents of this checklist. Null: which checklist counts is open
 * between several texts, and every note of the site is kept.
 */
export const evidenceShown = (evidence: Evidence, site: string | undefined, ids: readonly string[] | null): Evidence =>
  Object.fromEntries(
    Object.entries(evidence).filter(([key]) =>
      ids === null ? key.startsWith(evidenceKey(site, '')) : ids.some((id) => evidenceKey(site, id) === key),
    ),
  );

/** What is noted for a document; open where nothing is. */
export const entryFor = (evidence: Evidence, id: string): EvidenceEntry => ownEntry(evidence, id) ?? openEntry;

/** The evidence with one document's note changed. A note that says nothing is left out. */
export const withEntry = (evidence: Evidence, id: string, change: Partial<EvidenceEntry>): Evidence => {
  const entry = { ...entryFor(evidence, id), ...change };
  const others = Object.entries(evidence).filter(([each]) => each !== id);
  const isEmpty = Object.values({ ...entry, state: '' }).every((text) => text === '') && entry.state === 'open';
  return Object.fromEntries(isEmpty ? others : [...others, [id, entry]]);
};

/** Where a document is found, in one line: "CT abdomen, 10/02/2026, page 2"; empty where nothing is noted. */
export const whereFound = ({ title, date, place }: EvidenceEntry): string =>
  [title.trim(), typedDateInDigits(date), place.trim()].filter(Boolean).join(', ');
