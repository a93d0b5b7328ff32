import { privateContentOf } from './privacy.ts';
import {
  findHeader,
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_TITLE_ROWS,
  rowSieve,
  type Cells,
  type Header,
  type NumberedRow,
} from './sheet.ts';
import type { Table, TableColumn, TableRead } from './table.ts';

/** So many rows are looked at before it is said which columns are about a person. */
const LOOKED_AT = 500;

const refused = (says: string): TableRead => ({ ok: false, says });
const counted = (count: number): string => count.toLocaleString('en-US');

const columnReader = (header: string, at: number) => {
  const seen = new Map<string, number>();
  const places: number[] = [];
  return {
    take: (cells: Cells): void => {
      const text = (cells[at] ?? '').trim();
      const place = seen.get(text) ?? seen.size;
      seen.set(text, place);
      places.push(place);
    },
    end: (): TableColumn => ({ header, texts: [...seen.keys()], places: Uint32Array.from(places) }),
  };
};

/** Reads the rows below a header: those that hold data, and of them the columns that are taken in. */
const rowsReader = ({ headers, firstRow, titles }: Header, kept: readonly string[]) => {
  const sieve = rowSieve(headers, firstRow + 1);
  const numbers: number[] = [];
  let first: NumberedRow[] = [];
  let columns: readonly ReturnType<typeof columnReader>[] | undefined;
  let dropped: Table['dropped'] = [];
  const takeRow = ({ number, cells }: NumberedRow): void => {
    numbers.push(number);
    for (const column of columns ?? []) column.take(cells);
  };
  const decide = (): void => {
    const all = headers.map((header, at) => ({
      at,
      header,
      holds: privateContentOf(
        header,
        first.map(({ cells }) => cells[at] ?? ''),
      ),
    }));
    dropped = all.flatMap(({ header, holds }) => (holds === undefined ? [] : [{ header, holds }]));
    columns = all
      .filter(({ header, holds }) => holds === undefined || kept.includes(header))
      .map(({ header, at }) => columnReader(header, at));
    first.forEach(takeRow);
    first = [];
  };
  const takeRows = (rows: readonly NumberedRow[]): void => {
    for (const row of rows) {
      if (columns) takeRow(row);
      else if (first.push(row) === LOOKED_AT) decide();
    }
  };
  const count = (): number => first.length + numbers.length;
  return {
    count,
    take: (cells: Cells): void => {
      takeRows(sieve.take(cells));
    },
    end: (): TableRead => {
      takeRows(sieve.end(count() === 0));
      if (!columns) decide();
      if (numbers.length === 0) return refused('The columns have names, and no row stands below them.');
      return {
        ok: true,
        table: {
          columns: (columns ?? []).map((column) => column.end()),
          numbers: Uint32Array.from(numbers),
          titles,
          leftOut: sieve.leftOut,
          dropped,
        },
      };
    },
  };
};

/** Takes in a list from the rows of a sheet. */
export interface TableReader {
  /** Takes the next rows. False: no more are wanted, because the list is refused. */
  readonly take: (rows: readonly Cells[]) => boolean;
  readonly end: () => TableRead;
}

/**
 * Finds the list in the rows of a sheet, which come in pieces: at most 100,000 rows and 60 columns. Columns about a person are left
 * out but for those whose headers are in `kept`, which a person chose. Nothing of a piece is held but distinct texts.
 */
export const tableReader = (kept: readonly string[] = []): TableReader => {
  let top: Cells[] | undefined = [];
  let list: ReturnType<typeof rowsReader> | undefined;
  let refusal: TableRead | undefined;
  const takeRow = (cells: Cells): void => {
    list?.take(cells);
    if (list && list.count() > MOST_ROWS)
      refusal = refused(`The list has more than ${counted(MOST_ROWS)} rows. Split it into smaller files.`);
  };
  const begin = (rows: readonly Cells[]): void => {
    const found = findHeader(rows);
    if (!found) refusal = refused('No row with the names of the columns was found. The first row should name them.');
    else if (found.headers.length > MOST_COLUMNS)
      refusal = refused(
        `The list has ${counted(found.headers.length)} columns; at most ${counted(MOST_COLUMNS)} are read.`,
      );
    else {
      list = rowsReader(found, kept);
      rows.slice(found.firstRow).forEach(takeRow);
    }
  };
  const take = (rows: readonly Cells[]): boolean => {
    for (const cells of rows) {
      if (refusal) break;
      if (!top) takeRow(cells);
      else if (top.push(cells) === MOST_TITLE_ROWS) {
        begin(top);
        top = undefined;
      }
    }
    return !refusal;
  };
  return {
    take,
    end: () => {
      if (top) begin(top);
      return refusal ?? list?.end() ?? refused('The list has no rows.');
    },
  };
};
