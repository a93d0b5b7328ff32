import { factNamed, textOf, valueInWords } from '../../facts/index.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../spreadsheets/index.ts';
import {
  CHANGED_ANSWERS,
  clinicMessages,
  mappedColumn,
  outputHeaders,
  outputRow,
  plainCell,
  cellOf,
  type Cells,
  type Mapping,
  type Spoken,
  type Table,
  type WorkState,
} from '../../worklist/index.ts';
import { cellsOf, nameOf, type JudgedList, type ListedRow } from './judgedList.ts';
import { bySlices } from './slices.ts';

/** How far the work on each row is, by its place in the list. */
export type WorkStates = ReadonlyMap<number, WorkState>;

/** A judged list with what its rows came from. */
export interface ListInHand {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly judged: JudgedList;
  readonly states: WorkStates;
}

/**
 * The cells of a row; where answers were changed in the wizard, its fact columns hold the new ones: nothing where what the cell said is
 * no longer known. A cell that was never read stays as it is.
 */
const cellsToday = ({ table, mapping, judged }: ListInHand, row: ListedRow): Cells => {
  const cells = cellsOf(table, row.at);
  if (!row.answers) return cells;
  const before = judged.reader.read(cells).facts;
  return cells.map((cell, at) => {
    const fact = mappedColumn(mapping, judged.headers[at] ?? '')?.fact;
    if (fact === undefined) return cell;
    const value = row.answers?.[fact];
    if (value !== undefined) return textOf(value).join(' ');
    return before[fact] === undefined ? cell : '';
  });
};

/** So many rows are written at a time. */
const ROWS_A_PIECE = 100;
/** So many of these pieces make a part of a file. */
const PIECES_A_PART = 50;

/** The rows of the exported list in pieces, its header first. Their order is that of the list, whatever is looked at. */
export function* exportedRows(list: ListInHand, spoken: Spoken): Generator<readonly Cells[]> {
  const { judged, states } = list;
  const isChanged = judged.rows.some((row) => row.answers);
  const answersOf = ({ answers }: ListedRow): string =>
    answers
      ? Object.entries(answers)
          .flatMap(([name, value]) => {
            const fact = factNamed(spoken.vocabulary, name);
            return fact && value !== undefined
              ? [`${name}: ${valueInWords(fact, value, answers, spoken.vocabulary)}`]
              : [];
          })
          .join('; ')
      : '';
  const lineOf = (row: ListedRow): Cells => [
    ...outputRow(
      {
        number: row.number,
        cells: cellsToday(list, row),
        ruling: row.ruling,
        errors: row.errors,
        state: states.get(row.at) ?? 'to do',
      },
      judged.headers,
      judged.reader,
    ),
    ...(isChanged ? [answersOf(row)] : []),
  ];
  yield [[...outputHeaders(judged.headers, judged.reader, true), ...(isChanged ? [CHANGED_ANSWERS] : [])]];
  for (let at = 0; at < judged.rows.length; at += ROWS_A_PIECE)
    yield judged.rows.slice(at, at + ROWS_A_PIECE).map(lineOf);
}

/** The exported list as CSV that a spreadsheet reads as UTF-8; the page answers while it is made. */
export const exportedCsv = async (list: ListInHand, spoken: Spoken): Promise<Blob> => {
  const parts: Blob[] = [];
  // The browser keeps what is handed over; the page need not.
  let texts = [BYTE_ORDER_MARK];
  const handOver = (): void => {
    parts.push(new Blob(texts));
    texts = [];
  };
  await bySlices(exportedRows(list, spoken), (rows) => {
    texts.push(rows.map(csvLine).join(''));
    if (texts.length > PIECES_A_PART) handOver();
    return undefined;
  });
  handOver();
  return new Blob(parts, { type: 'text/csv' });
};

/** The messages to the clinic for all rows with something missing. */
export const messagesFor = ({ table, judged }: ListInHand, spoken: Spoken): string => {
  const column = judged.reader.clinician === undefined ? undefined : table.columns[judged.reader.clinician];
  return clinicMessages(
    judged.rows.map((row) => ({
      name: nameOf(table, judged.reader, row),
      clinician: column ? plainCell(cellOf(column, row.at)) : '',
      ruling: row.ruling,
    })),
    spoken,
  );
};
