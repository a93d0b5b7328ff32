import { decoded } from './decoded.ts';
import { readDelimited } from './delimited.ts';
import { MOST_BYTES } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** Rows as texts, and in words how they were read. */
export interface SpreadsheetRead {
  readonly rows: readonly (readonly string[])[];
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
  onRows: ((count: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<SpreadsheetRead> => {
  if (text.includes('\0')) throw new SpreadsheetProblem('no-list');
  const { rows, delimiter } = await readDelimited(text, onRows, signal);
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new SpreadsheetProblem('empty');
  return {
    rows,
    readAs: `${how}, ${delimiterWords[delimiter] ?? 'another sign'} between cells`,
    otherSheets: [],
    hiddenSheets: [],
  };
};

/**
 * Reads a list: a workbook (.xlsx), CSV, TSV, or text that was pasted. What a file is is told by its first bytes. Throws a
 * `SpreadsheetProblem`, with a sentence, where it cannot or must not be read.
 */
export const readSpreadsheet = async (
  source: Uint8Array | string,
  onRows?: (count: number) => void,
  signal?: AbortSignal,
): Promise<SpreadsheetRead> => {
  if (source.length > MOST_BYTES) throw new SpreadsheetProblem('too-large');
  if (typeof source === 'string') return fromText(source, 'Pasted text', onRows, signal);
  if (startsWith(source, '\xD0\xCF\x11\xE0')) throw new SpreadsheetProblem('old-workbook');
  if (startsWith(source, '%PDF')) throw new SpreadsheetProblem('no-list');
  if (startsWith(source, 'PK')) {
    // The larger library comes only for a workbook.
    const { readWorkbook } = await import('./workbook.ts');
    const { rows, sheet, otherSheets, hiddenSheets } = await readWorkbook(source);
    if (rows.length === 0) throw new SpreadsheetProblem('empty');
    return { rows, readAs: `Workbook, sheet "${sheet}"`, otherSheets, hiddenSheets };
  }
  const { text, encoding } = decoded(source);
  return fromText(text, `Text in ${encoding}`, onRows, signal);
};
