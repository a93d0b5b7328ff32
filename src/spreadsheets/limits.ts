const MEGABYTE = 1_048_576;

/** Larger files are refused, in bytes. */
export const MOST_BYTES = 100 * MEGABYTE;
/** What the parts of a workbook may unfold to together, in bytes; 100,000 rows of 60 columns stay below. */
export const MOST_UNFOLDED = 400 * MEGABYTE;
/** The rows times the columns to which a sheet may reach. */
export const MOST_CELLS = 10_000_000;
/** The rows that a sheet can have: Excel's own number. */
export const MOST_SHEET_ROWS = 1_048_576;
