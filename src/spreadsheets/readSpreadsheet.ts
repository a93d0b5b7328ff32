import { decoded } from './decoded.ts';
import { readDelimited, type TakeRows } from './delimited.ts';
import { MOST_BYTES } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** In words how rows were read. */
export interface SpreadsheetRead {
  /** "CSV, UTF-16, semicolons between cells"; nothing of the rows. */
  readonly readAs: string;
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature, (character) => character.charCodeAt(0)).every((code, at) => bytes[at] === code);

const fromText = async (
  text: string,
  how: string,
  take: TakeRows,
  signal: AbortSignal | undefined,
): Promise<SpreadsheetRead> => {
  if (text.includes('\0')) throw new SpreadsheetProblem('no-list');
  const found = { text: false };
  const takeTexts: TakeRows = (rows) => {
    found.text ||= rows.some((row) => row.some((cell) => cell.trim() !== ''));
    return take(rows);
  };
  const delimiter = await readDelimited(text, takeTexts, signal);
  if (!found.text) throw new SpreadsheetProblem('empty');
  return {
    readAs: `${how}, ${delimiterWords[delimiter] ?? 'another sign'} between cells`,
    otherSheets: [],
    hiddenSheets: [],
  };
};

/**
 * Reads a list and passes its rows on in pieces: a workbook (.xlsx), CSV, TSV, or text that was pasted. What a file is is told by its
 * first bytes. Throws a `SpreadsheetProblem`, with a sentence, where it cannot or must not be read.
 */
export const readSpreadsheet = async (
  source: Uint8Array | string,
  take: TakeRows,
  signal?: AbortSignal,
): Promise<SpreadsheetRead> => {
  if (source.length > MOST_BYTES) throw new SpreadsheetProblem('too-large');
  if (typeof source === 'string') return fromText(source, 'Pasted text', take, signal);
  if (startsWith(source, '\xD0\xCF\x11\xE0')) throw new SpreadsheetProblem('old-workbook');
  if (startsWith(source, '%PDF')) throw new SpreadsheetProblem('no-list');
  if (startsWith(source, 'PK')) {
    // The larger library comes only for a workbook.
    const { readWorkbook } = await import('./workbook.ts');
    const { sheet, otherSheets, hiddenSheets } = await readWorkbook(source, take);
    return { readAs: `Workbook, sheet "${sheet}"`, otherSheets, hiddenSheets };
  }
  const { text, encoding } = decoded(source);
  return fromText(text, `Text in ${encoding}`, take, signal);
};
