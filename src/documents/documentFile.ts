import type { DocumentPage } from '../passages/index.ts';
import { linesOfDocx } from './docx.ts';
import { linesOfHtml } from './html.ts';
import { MOST_BYTES, MOST_CHARACTERS } from './limits.ts';
import { pagesOfPdf } from './pdf.ts';
import { DocumentProblem } from './problem.ts';

/** A file as it was dropped: its name and its bytes. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pages of a document, or why it cannot be read and what to do instead, in one sentence. */
export type DocumentRead =
  { readonly ok: true; readonly pages: readonly DocumentPage[] } | { readonly ok: false; readonly says: string };

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature, (character) => character.charCodeAt(0)).every((code, at) => bytes[at] === code);

const decoded = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  // A saved page of an older program is not UTF-8; its letters read right all the same.
  return encoding === 'utf-8' && text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
};

const isMarkup = (text: string): boolean =>
  /^\s*(<!doctype html|<html|<\?xml|<head|<body|<!--)/i.test(text) || /<\/(p|div|td|li|span)>/i.test(text);

const asOnePage = (lines: readonly string[]): readonly DocumentPage[] => [{ lines }];

/** The pages of a text, told by form feeds. */
const pagesOfText = (text: string): readonly DocumentPage[] =>
  text.split('\f').map((page) => ({ lines: page.replace(/\r\n?/g, '\n').split('\n') }));

const pagesOf = async ({ bytes }: DocumentFile): Promise<readonly DocumentPage[]> => {
  if (bytes.length > MOST_BYTES) throw new DocumentProblem('too-large');
  if (startsWith(bytes, '%PDF')) return pagesOfPdf(bytes);
  if (startsWith(bytes, 'PK')) return asOnePage(linesOfDocx(bytes));
  // The compound file of Word before 2007, and of a document that is protected by a password.
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) throw new DocumentProblem('old-word');
  const text = decoded(bytes);
  if (text.includes('\0')) throw new DocumentProblem('no-document');
  return isMarkup(text) ? asOnePage(linesOfHtml(text)) : pagesOfText(text);
};

const checked = (pages: readonly DocumentPage[]): readonly DocumentPage[] => {
  const lines = pages.flatMap((page) => page.lines);
  if (lines.reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS) throw new DocumentProblem('too-long');
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) throw new DocumentProblem('no-text');
  return pages;
};

const orRefused = async (read: () => Promise<readonly DocumentPage[]>): Promise<DocumentRead> => {
  try {
    return { ok: true, pages: checked(await read()) };
  } catch (error) {
    if (error instanceof DocumentProblem) return { ok: false, says: error.message };
    throw error;
  }
};

/** Reads a text that was pasted: at most 4,000,000 characters. */
export const readPastedText = (text: string): Promise<DocumentRead> =>
  orRefused(() => {
    if (text.length > MOST_CHARACTERS) throw new DocumentProblem('too-long');
    return Promise.resolve(pagesOfText(text));
  });

/**
 * Reads a payer's document: PDF, Word document (.docx), saved web page or plain text, told by its first bytes and not by its name.
 * At most 50 MB, 500 pages and 4,000,000 characters. What cannot be read is told with what to do instead.
 */
export const readDocumentFile = (file: DocumentFile): Promise<DocumentRead> => orRefused(() => pagesOf(file));
