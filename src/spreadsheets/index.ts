export { decoded, utf16Of, type Decoded } from './decoded.ts';
export { BYTE_ORDER_MARK, csvLine } from './csvLine.ts';
export { delimiterOf } from './delimited.ts';
export { SpreadsheetProblem } from './problem.ts';
export { readSpreadsheet, type SpreadsheetRead } from './readSpreadsheet.ts';

/** A workbook of one sheet; what writes it is loaded with the first one. */
export const workbookOf = async (rows: readonly (readonly string[])[], sheet: string): Promise<Blob> =>
  (await import('./writeWorkbook.ts')).workbookOf(rows, sheet);
