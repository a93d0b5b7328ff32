import type { Facts } from '../../facts/index.ts';
import type { PayerLibrary } from '../../library/index.ts';
import {
  cellOf,
  earlierRulings,
  judgedOtherwise,
  plainCell,
  rowJudge,
  rowReader,
  type CellError,
  type Cells,
  type Mapping,
  type RowReader,
  type RowRuling,
  type Spoken,
  type Table,
} from '../../worklist/index.ts';
import { bySlices } from './slices.ts';

/** A row with what is said of it; its cells stay in the table. */
export interface ListedRow {
  /** The place in the table, from 0. */
  readonly at: number;
  readonly number: number;
  readonly facts: Facts;
  readonly ruling: RowRuling;
  readonly errors: readonly CellError[];
  /** Why a list that was saved before said something else of it; undefined: it said the same, or there is none. */
  readonly otherwise: string | undefined;
  /** Answers were changed in the wizard. */
  readonly isChanged: boolean;
}

/** A list that was judged. */
export interface JudgedList {
  readonly headers: Cells;
  readonly reader: RowReader;
  readonly judge: (facts: Facts) => RowRuling;
  readonly rows: readonly ListedRow[];
  readonly wasJudged: boolean;
  /** Rows of the earlier list that are not in this one, as it names them. */
  readonly gone: readonly string[];
  readonly milliseconds: number;
}

export interface ToJudge {
  readonly table: Table;
  /** A list that was judged and saved before. */
  readonly earlier?: Table | undefined;
  readonly mapping: Mapping;
  readonly libraries: readonly PayerLibrary[];
  readonly spoken: Spoken;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** So many rows are judged before the page hears of it. */
const ROWS_TOLD = 500;

/** The cells of a row, as they were before they were escaped in an exported list. */
export const cellsOf = ({ columns }: Table, at: number): Cells =>
  columns.map((column) => plainCell(cellOf(column, at)));

/** Judges all rows in slices, between which the page draws and answers; undefined where it was stopped. */
export const judgeList = async (
  { table, earlier, mapping, libraries, spoken, today }: ToJudge,
  onRows: (count: number) => void,
  signal: AbortSignal,
): Promise<JudgedList | undefined> => {
  const began = performance.now();
  const headers = table.columns.map(({ header }) => header);
  const reader = rowReader(headers, mapping, spoken);
  const judge = rowJudge(libraries, spoken, today);
  const before = earlierRulings(table, earlier, mapping);
  const rows: ListedRow[] = [];
  const judgeRow = (number: number): void => {
    const at = rows.length;
    const { facts, errors } = reader.read(cellsOf(table, at));
    const ruling = judge(facts);
    const otherwise = before && judgedOtherwise(before.at(at), ruling);
    rows.push({ at, number, facts, ruling, errors, otherwise, isChanged: false });
    if (rows.length % ROWS_TOLD === 0) onRows(rows.length);
  };
  if (!(await bySlices(table.numbers, judgeRow, signal))) return undefined;
  return {
    headers,
    reader,
    judge,
    rows,
    wasJudged: before !== undefined,
    gone: before?.gone ?? [],
    milliseconds: performance.now() - began,
  };
};

/** The list with one row judged anew by other answers. */
export const withAnswers = (list: JudgedList, at: number, facts: Facts): JudgedList => ({
  ...list,
  rows: list.rows.map((row) => (row.at === at ? { ...row, facts, ruling: list.judge(facts), isChanged: true } : row)),
});

/** What a row is called: by its key, or, without one, by its number. */
export const nameOf = (table: Table, { key }: RowReader, row: ListedRow): string => {
  const column = key === undefined ? undefined : table.columns[key];
  const text = column ? plainCell(cellOf(column, row.at)) : '';
  return text === '' ? String(row.number) : text;
};
