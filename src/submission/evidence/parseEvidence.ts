import * as z from 'zod/mini';
import type { Evidence } from './evidence.ts';
import { evidenceEntrySchema } from './shape.ts';

/** One thing that is wrong in the evidence of a file: the document, or where it is no document, an empty text. */
export interface EvidenceError {
  readonly field: string;
  readonly message: string;
}

const DOCUMENT_ID = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_SHOWN = 60;

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const issuesInWords = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');

/** Reads the evidence of a case file that anyone may have written: every error is named, the good entries are kept. */
export const parseEvidence = (
  input: unknown,
): { readonly evidence: Evidence; readonly errors: readonly EvidenceError[] } => {
  if (input === undefined || input === null) return { evidence: {}, errors: [] };
  if (!isObject(input))
    return { evidence: {}, errors: [{ field: '', message: 'The evidence is no list of documents by id.' }] };
  const errors: EvidenceError[] = [];
  const entries = Object.entries(input).flatMap(([id, entry]) => {
    if (!DOCUMENT_ID.test(id)) {
      errors.push({
        field: id.slice(0, LONGEST_SHOWN),
        message: 'This is no id of a document: lower-case letters, digits and hyphens.',
      });
      return [];
    }
    const parsed = z.safeParse(evidenceEntrySchema, entry);
    if (parsed.success) return [[id, parsed.data] as const];
    errors.push({ field: id, message: issuesInWords(parsed.error.issues) });
    return [];
  });
  return { evidence: Object.fromEntries(entries), errors };
};
