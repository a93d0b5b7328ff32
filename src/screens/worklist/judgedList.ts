import type { Facts } from '../../facts/index.ts';
import type { PayerLibrary } from '../../library/index.ts';
import {
  cellOf,
  earlierRulings,
  judgedOtherwise,
  mappedColumn,
  plainCell,
  rowJudge,
  rowReader,
  type CellError,
  type Cells,
  type Mapping,
  type Otherwise,
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
  /** The answers that were given in the wizard; undefined: the row is as its cells say. */
  readonly answers: Facts | undefined;
  readonly ruling: RowRuling;
  readonly errors: readonly CellError[];
  /** Why a list that was saved before said something else of it; undefined: it said the same, or there is none. */
  readonly otherwise: Otherwise | undefined;
}

/** A list that was judged. Its rows are many: what is alike in them is one, and what their cells say is read again when it is asked for. */
export interface JudgedList {
  readonly headers: Cells;
  readonly reader: RowReader;
  /** Judges the row at a place: by answers that were changed in the wizard, else by its cells. */
  readonly judgeRow: (at: number, changed: Facts | undefined) => ListedRow;
  readonly rows: readonly ListedRow[];
  readonly factsOf: (row: ListedRow) => Facts;
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
  /** The answers of rows that were changed in the wizard, by their place. */
  readonly changed: ReadonlyMap<number, Facts>;
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

/** What could not be read and is still unknown: an error is settled by an answer. */
const stillUnread = (errors: readonly CellError[], mapping: Mapping, facts: Facts): readonly CellError[] =>
  errors.filter(({ header }) => facts[mappedColumn(mapping, header)?.fact ?? header] === undefined);

/** Gives the first of all values that say the same. */
const sharing = <Value>(): ((value: Value) => Value) => {
  const first = new Map<string, Value>();
  return (value) => {
    const text = JSON.stringify(value);
    const same = first.get(text) ?? value;
    first.set(text, same);
    return same;
  };
};

/** Judges all rows in slices, between which the page draws and answers; undefined where it was stopped. */
export const judgeList = async (
  { table, earlier, mapping, changed, libraries, spoken, today }: ToJudge,
  onRows: (count: number) => void,
  signal: AbortSignal,
): Promise<JudgedList | undefined> => {
  const began = performance.now();
  const headers = table.columns.map(({ header }) => header);
  const reader = rowReader(headers, mapping, spoken);
  const judge = rowJudge(libraries, spoken, today);
  const sharedRuling = sharing<RowRuling>();
  const sharedErrors = sharing<readonly CellError[]>();
  const before = earlierRulings(table, earlier, mapping);
  const judgeRow = (at: number, answers: Facts | undefined): ListedRow => {
    const read = reader.read(cellsOf(table, at));
    const isChanged = answers !== undefined;
    const ruling = sharedRuling(judge(answers ?? read.facts));
    const said = before?.at(at);
    return {
      at,
      number: table.numbers[at] ?? 0,
      answers,
      ruling,
      errors: sharedErrors(answers ? stillUnread(read.errors, mapping, answers) : read.errors),
      otherwise: before && judgedOtherwise(said && { ...said, otherAnswers: said.otherAnswers || isChanged }, ruling),
    };
  };
  const rows: ListedRow[] = [];
  const takeRow = (): undefined => {
    rows.push(judgeRow(rows.length, changed.get(rows.length)));
    if (rows.length % ROWS_TOLD === 0) onRows(rows.length);
    return undefined;
  };
  if (!(await bySlices(table.numbers, takeRow, signal))) return undefined;
  return {
    headers,
    reader,
    judgeRow,
    rows,
    factsOf: ({ at, answers }) => answers ?? reader.read(cellsOf(table, at)).facts,
    wasJudged: before !== undefined,
    gone: before?.gone ?? [],
    milliseconds: performance.now() - began,
  };
};

/** The list with one row judged anew by other answers. */
export const withAnswers = (list: JudgedList, at: number, facts: Facts): JudgedList => ({
  ...list,
  rows: list.rows.map((row) => (row.at === at ? list.judgeRow(at, facts) : row)),
});

/** What a row is called: by its key, or, without one, by its number. */
export const nameOf = (table: Table, { key }: RowReader, row: ListedRow): string => {
  const column = key === undefined ? undefined : table.columns[key];
  const text = column ? plainCell(cellOf(column, row.at)) : '';
  return text === '' ? String(row.number) : text;
};
