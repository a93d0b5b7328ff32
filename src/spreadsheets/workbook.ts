import { readSheet } from 'read-excel-file/universal';
import { SpreadsheetProblem } from './problem.ts';
import { openWorkbook } from './workbookParts.ts';

/** The rows of a workbook's first sheet that is shown, as texts, and the sheets that were not read. */
export interface WorkbookRead {
  readonly rows: readonly (readonly string[])[];
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

/** Reads the first sheet that is not hidden. No formula is evaluated. */
export const readWorkbook = async (bytes: Uint8Array): Promise<WorkbookRead> => {
  const { sheets, bytes: safe } = openWorkbook(bytes);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = shown;
  if (!first) throw new SpreadsheetProblem('empty');
  const data: readonly (readonly unknown[])[] = await readSheet(safe.buffer, first.name).catch((error: unknown) => {
    const cell = error instanceof Error ? /row (\d+), col (\d+)/.exec(error.message) : null;
    throw new SpreadsheetProblem(
      'broken',
      cell ? `The cell in row ${cell[1] ?? ''}, column ${cell[2] ?? ''} has no value that was saved.` : '',
    );
  });
  return {
    rows: data.map((row) => row.map(asText)),
    sheet: first.name,
    otherSheets: shown.slice(1).map(({ name }) => name),
    hiddenSheets: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
};
