import { ROW_NUMBER } from './exported.ts';
import { plainCell } from './output.ts';
import { cellOf, type Table, type TableColumn } from './table.ts';

/** Which rows of two lists are the same case. */
export interface RowMatches {
  /** The place of a row in the earlier list; undefined: it is not there. */
  readonly earlierOf: (row: number) => number | undefined;
  /** The rows of the earlier list that are not in the other one, as it names them. */
  readonly gone: readonly string[];
}

const columnNamed = ({ columns }: Table, header: string): TableColumn | undefined =>
  columns.find((column) => column.header === header);

/** What the rows of a list are called: by a column, or by the number that they had in the list that they came from. */
const namesOf = (table: Table, key: string | undefined): readonly string[] => {
  const column = columnNamed(table, key ?? ROW_NUMBER);
  return Array.from(table.numbers, (number, row) => (column ? plainCell(cellOf(column, row)) : String(number)));
};

/** Equal names are told apart by their order: the second of two is the second of the other list's two. */
const toldApart = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}\n${String(count)}`;
  });
};

/** Matches the rows of two lists by the column that names them, where both have it, else by their numbers. */
export const rowMatches = (table: Table, earlier: Table, key: string | null | undefined): RowMatches => {
  const shared = typeof key === 'string' && columnNamed(table, key) && columnNamed(earlier, key) ? key : undefined;
  const names = namesOf(earlier, shared);
  const places = new Map(toldApart(names).map((name, place) => [name, place]));
  const found = toldApart(namesOf(table, shared)).map((name) => places.get(name));
  const matched = new Set(found);
  return {
    earlierOf: (row) => found[row],
    gone: names.filter((_, place) => !matched.has(place)),
  };
};
