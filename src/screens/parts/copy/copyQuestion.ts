import type { Comparison, DocumentPage, PolicyNames } from '../../../passages/index.ts';

/** A payer's document: a file, or words that were pasted. */
export type Copy = { readonly file: File } | { readonly pasted: string };

/** A document that was read already, page by page: its lines are told by where they stand among these. */
export interface ReadCopy {
  readonly pages: readonly DocumentPage[];
}

/** What is asked of the worker that compares a document. */
export interface CopyQuestion {
  readonly copy: Copy;
  readonly names: PolicyNames;
  /** The fingerprints of the text that was read: the text of their file. */
  readonly fingerprints: string;
}

/** The same of a document that was read already. */
export interface ReadCopyQuestion extends Omit<CopyQuestion, 'copy'> {
  readonly copy: ReadCopy;
}

/** What is asked of it where a document is to be read and no more. */
export interface LinesQuestion {
  readonly copy: Copy;
}

/** Why a document cannot be read, and what to do instead, in a sentence. */
interface Unreadable {
  readonly ok: false;
  readonly says: string;
}

/** What it answers: the comparison, or why there is none. */
export type CopyAnswer =
  { readonly ok: true; readonly comparison: Comparison; readonly hasPages: boolean } | Unreadable;

/** A document as it was read: its name (empty: it was pasted), its SHA-256 (empty: this page may not make one) and its pages. */
export interface DocumentLines {
  readonly name: string;
  readonly sha256: string;
  readonly pages: readonly DocumentPage[];
}

/** What the worker answers where a document is to be read and no more. */
export type LinesAnswer = ({ readonly ok: true } & DocumentLines) | Unreadable;
