import {
  exportedColumns,
  judgedColumns,
  ROW_NUMBER,
  WORK_STATE,
  type JudgedColumn,
  type WorkState,
} from './exported.ts';
import type { RowRuling } from './judgeRows.ts';
import type { CellError, RowReader } from './readRow.ts';
import type { Cells } from './sheet.ts';

/** What a spreadsheet would take for a formula, or for a command. */
const RUNS = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before it. */
export const escapedCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** A cell as it was before it was escaped. */
export const plainCell = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A row with what was read of it and said of it. */
export interface JudgedRow {
  readonly number: number;
  readonly cells: Cells;
  readonly ruling: RowRuling;
  readonly errors: readonly CellError[];
  /** Undefined: the states of work are not in the file. */
  readonly state?: WorkState | undefined;
}

const listed = (items: readonly string[]): string => items.join('; ');

const said = ({ ruling, errors }: JudgedRow): Readonly<Record<JudgedColumn, string>> => ({
  outcome: ruling.outcome ?? '',
  payer_word: ruling.payerWord ?? '',
  prior_authorization: ruling.priorAuthorization ?? '',
  missing: listed(ruling.missing),
  next_question: ruling.nextQuestion,
  policy: ruling.policy ?? '',
  version: ruling.version ?? '',
  cautions: listed(ruling.cautions.map(({ id }) => id)),
  errors: listed([
    ...errors.map(({ header, message }) => `${header}: ${message}`),
    ...(ruling.refused === undefined ? [] : [ruling.refused]),
  ]),
});

/** The places of the columns that go out: those that were kept, without what an earlier judging added. */
const keptOf = (headers: Cells, { kept }: RowReader): readonly number[] =>
  kept.filter((at) => !exportedColumns.includes(headers[at] ?? ''));

/** The first line of a judged list. */
export const outputHeaders = (headers: Cells, reader: RowReader, hasStates: boolean): Cells => [
  ROW_NUMBER,
  ...keptOf(headers, reader).map((at) => escapedCell(headers[at] ?? '')),
  ...judgedColumns,
  ...(hasStates ? [WORK_STATE] : []),
];

/** A line of a judged list: the number of the row, the columns that were kept, and the new ones; nothing in it runs. */
export const outputRow = (row: JudgedRow, headers: Cells, reader: RowReader): Cells => {
  const words = said(row);
  return [
    String(row.number),
    ...keptOf(headers, reader).map((at) => row.cells[at] ?? ''),
    ...judgedColumns.map((column) => words[column]),
    ...(row.state === undefined ? [] : [row.state]),
  ].map(escapedCell);
};
