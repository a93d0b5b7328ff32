import type { Comparison, PolicyNames } from '../../../passages/index.ts';

/** A payer's document: a file, or words that were pasted. */
export type Copy = { readonly file: File } | { readonly pasted: string };

/** What the comparison's worker is asked. */
export interface CopyQuestion {
  readonly copy: Copy;
  readonly names: PolicyNames;
  /** The fingerprints of the text that was read: the text of their file. */
  readonly fingerprints: string;
}

/** What it answers: the comparison, or in a sentence why the document cannot be read and what to do instead. */
export type CopyAnswer =
  | { readonly ok: true; readonly comparison: Comparison; readonly hasPages: boolean }
  | { readonly ok: false; readonly says: string };
