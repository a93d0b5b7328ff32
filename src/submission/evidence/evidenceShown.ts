import { typedDateInDigits } from '../../facts/index.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceEntry, EvidenceState } from './shape.ts';

/** The states as people read them. */
export const evidenceWords: Readonly<Record<EvidenceState, string>> = {
  open: 'Not checked',
  present: 'Have it',
  missing: 'Not available',
  requested: 'Requested',
};

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

/** Where a document is found, in one line: "CT abdomen, 10/02/2026, page 2"; empty where nothing is noted. */
export const whereFound = ({ title, date, place }: EvidenceEntry): string =>
  [title.trim(), typedDateInDigits(date), place.trim()].filter(Boolean).join(', ');
