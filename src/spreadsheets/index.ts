export { decoded, utf16Of, type Decoded } from './decoded.ts';
export { BYTE_ORDER_MARK, csvLine } from './csvLine.ts';
export { delimiterOf, type TakeRows } from './delimited.ts';
export { SpreadsheetProblem } from './problem.ts';
export { readSpreadsheet, type SpreadsheetRead } from './readSpreadsheet.ts';
export type { WorkbookWriter } from './writeWorkbook.ts';

/** Begins a workbook of one sheet; what writes it is loaded with the first one. */
export const newWorkbook = async (sheet: string) => (await import('./writeWorkbook.ts')).workbookWriter(sheet);
