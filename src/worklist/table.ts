import { privateContentOf, type DroppedColumn } from './privacy.ts';
import { findHeader, MOST_COLUMNS, MOST_ROWS, rowSieve, type Cells, type LeftOut, type NumberedRow } from './sheet.ts';

/** A column: each distinct text once, and which of them stands in each row. A list repeats itself, and texts are read once. */
export interface TableColumn {
  readonly header: string;
  readonly texts: readonly string[];
  readonly places: Uint32Array;
}

/** A list as it was taken in. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** The number of each row in its file, from 1. */
  readonly numbers: Uint32Array;
  readonly titles: number;
  readonly leftOut: LeftOut;
  /** Columns that are about a person; nothing of their cells is held. */
  readonly dropped: readonly DroppedColumn[];
}

/** A table, or a sentence why there is none. */
export type TableRead = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly says: string };

const refused = (says: string): TableRead => ({ ok: false, says });
const counted = (count: number): string => count.toLocaleString('en-US');

const columnOf = (header: string, at: number, rows: readonly NumberedRow[]): TableColumn => {
  const seen = new Map<string, number>();
  const places = new Uint32Array(rows.length);
  rows.forEach(({ cells }, row) => {
    const text = (cells[at] ?? '').trim();
    const place = seen.get(text) ?? seen.size;
    seen.set(text, place);
    places[row] = place;
  });
  return { header, texts: [...seen.keys()], places };
};

/**
 * Finds the list in the rows of a sheet: at most 100,000 rows and 60 columns. Columns about a person are left out but for
 * those whose headers are in `kept`, which a person chose.
 */
export const readTable = (sheet: readonly Cells[], kept: readonly string[] = []): TableRead => {
  const found = findHeader(sheet);
  if (!found) return refused('No row with the names of the columns was found. The first row should name them.');
  const { headers, firstRow, titles } = found;
  if (headers.length > MOST_COLUMNS)
    return refused(`The list has ${counted(headers.length)} columns; at most ${counted(MOST_COLUMNS)} are read.`);
  const sieve = rowSieve(headers, firstRow + 1);
  const rows: NumberedRow[] = [];
  for (let at = firstRow; at < sheet.length; at++) {
    for (const row of sieve.take(sheet[at] ?? [])) rows.push(row);
    if (rows.length > MOST_ROWS)
      return refused(`The list has more than ${counted(MOST_ROWS)} rows. Split it into smaller files.`);
  }
  rows.push(...sieve.end(rows.length === 0));
  if (rows.length === 0) return refused('The columns have names, and no row stands below them.');
  const columns = headers.map((header, at) => ({ at, header, holds: privateOf(header, at, rows) }));
  const isTaken = ({ header, holds }: { readonly header: string; readonly holds: string | undefined }): boolean =>
    holds === undefined || kept.includes(header);
  return {
    ok: true,
    table: {
      columns: columns.filter(isTaken).map(({ header, at }) => columnOf(header, at, rows)),
      numbers: Uint32Array.from(rows, ({ number }) => number),
      titles,
      leftOut: sieve.leftOut,
      dropped: columns.flatMap(({ header, holds }) => (holds === undefined ? [] : [{ header, holds }])),
    },
  };
};

const LOOKED_AT = 500;

const privateOf = (header: string, at: number, rows: readonly NumberedRow[]): string | undefined =>
  privateContentOf(
    header,
    rows.slice(0, LOOKED_AT).map(({ cells }) => cells[at] ?? ''),
  );

/** The text of a cell. */
export const cellOf = ({ texts, places }: TableColumn, row: number): string => texts[places[row] ?? -1] ?? '';
