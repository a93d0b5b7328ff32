import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Policy } from '../determination/index.ts';
import { readDocumentFile } from '../documents/index.ts';
import { compareCopy } from '../passages/index.ts';
import { readFingerprints } from './fingerprintFiles.ts';

/** What comparing a document with the text that a policy was read from prints, and its exit status. */
export interface CopyCompared {
  readonly status: 0 | 1 | 2;
  /** JSON for standard output, or what is wrong for standard error. */
  readonly text: string;
}

/**
 * Compares a document with the text that a policy was read from: `{verdict, passages: [{id, found}], new, dates}`. Status 1 where
 * a cited passage changed or is gone, or where it is another document; 2 where the document cannot be read.
 */
export const comparePolicy = async (policy: Policy, path: string): Promise<CopyCompared> => {
  const read = await readDocumentFile({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  if (!read.ok) return { status: 2, text: `${path}: ${read.says}\n` };
  const { verdict, passages, new: news, dates } = compareCopy(readFingerprints(policy), read.pages, policy);
  const found = {
    verdict,
    passages: passages.map(({ id, found: how }) => ({ id, found: how })),
    new: news,
    dates: [...new Set(dates.map(({ printed }) => printed))],
  };
  return { status: verdict === 'unchanged' ? 0 : 1, text: `${JSON.stringify(found)}\n` };
};
