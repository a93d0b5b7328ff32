import { readSheet } from 'read-excel-file/universal';
import type { TakeRows } from './delimited.ts';
import { SpreadsheetProblem } from './problem.ts';
import { openWorkbook } from './workbookParts.ts';

/** A workbook's first sheet that is shown, and the sheets that were not read. */
export interface WorkbookRead {
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** A double keeps 15 decimal digits; what a workbook writes beyond is noise. */
const DIGITS = 15;

/** A cell as it is typed: days as YYYY-MM-DD, numbers without binary noise. A formula is the value that was saved with it. */
const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
};

const ROWS_AT_ONCE = 1000;

/** Reads the first sheet that is not hidden, and passes its rows on in pieces, as texts. No formula is evaluated. */
export const readWorkbook = async (bytes: Uint8Array, take: TakeRows): Promise<WorkbookRead> => {
  const { sheets, file } = openWorkbook(bytes);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = shown;
  if (!first) throw new SpreadsheetProblem('empty');
  const data: readonly (readonly unknown[])[] = await readSheet(file, first.name).catch((error: unknown) => {
    const cell = error instanceof Error ? /row (\d+), col (\d+)/.exec(error.message) : null;
    throw new SpreadsheetProblem(
      'broken',
      cell ? `The cell in row ${cell[1] ?? ''}, column ${cell[2] ?? ''} has no value that was saved.` : '',
    );
  });
  if (data.length === 0) throw new SpreadsheetProblem('empty');
  for (let at = 0; at < data.length; at += ROWS_AT_ONCE)
    if (!take(data.slice(at, at + ROWS_AT_ONCE).map((row) => row.map(asText)))) break;
  return {
    sheet: first.name,
    otherSheets: shown.slice(1).map(({ name }) => name),
    hiddenSheets: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
};
