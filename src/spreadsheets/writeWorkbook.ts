import writeXlsxFile from 'write-excel-file/universal';

/** A workbook of one sheet. Every cell is text: nothing in it is a formula, and no code loses its zeros. */
export const workbookOf = (rows: readonly (readonly string[])[], sheet: string): Promise<Blob> =>
  writeXlsxFile(
    rows.map((row, at) =>
      row.map((value) =>
        value === '' ? null : at === 0 ? { value, type: String, fontWeight: 'bold' } : { value, type: String },
      ),
    ),
    { sheet, stickyRowsCount: 1 },
  ).toBlob();
