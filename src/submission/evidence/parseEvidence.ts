import * as z from 'zod/mini';
import type { Evidence } from './evidence.ts';
import { evidenceKey } from './evidenceShown.ts';
import { DOCUMENT_ID, EVIDENCE_KEY, evidenceEntrySchema } from './shape.ts';

/** One thing that is wrong in the evidence of a file: the document, or where it is no document, an empty text. */
export interface EvidenceError {
  readonly field: string;
  readonly message: string;
}

const LONGEST_SHOWN = 60;

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const issuesInWords = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');

/**
 * Reads the evidence of a case file that anyone may have written: every error is named, the good entries are kept. Documents
 * without a site of their own belong to the site of the file's case.
 */
export const parseEvidence = (
  input: unknown,
  site: string | undefined,
): { readonly evidence: Evidence; readonly errors: readonly EvidenceError[] } => {
  if (input === undefined || input === null) return { evidence: {}, errors: [] };
  if (!isObject(input))
    return { evidence: {}, errors: [{ field: '', message: 'The evidence is no list of documents by id.' }] };
  const errors: EvidenceError[] = [];
  const entries = Object.entries(input).flatMap(([id, entry]) => {
    const key = DOCUMENT_ID.test(id) ? evidenceKey(site, id) : id;
    if (!EVIDENCE_KEY.test(key)) {
      errors.push({
        field: id.slice(0, LONGEST_SHOWN),
        message:
          'This is no document: its id in lower-case letters, digits and hyphens, after a site and a slash or alone.',
      });
      return [];
    }
    const parsed = z.safeParse(evidenceEntrySchema, entry);
    if (parsed.success) return [[key, parsed.data] as const];
    errors.push({ field: id, message: issuesInWords(parsed.error.issues) });
    return [];
  });
  return { evidence: Object.fromEntries(entries), errors };
};
