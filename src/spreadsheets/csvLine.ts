const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row as a line of CSV (RFC 4180), with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** What a spreadsheet needs at the start of a CSV file to read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
