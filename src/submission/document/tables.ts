import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { FieldRow, Line, Part } from '../paper/index.ts';
import { runsOf, type RunLook } from './runs.ts';

/** Half points: tables are set in ten points. */
const TABLE_SIZE = 20;
const CELL_MARGINS = { top: 40, bottom: 40, left: 90, right: 90 };
/** Without borders, words stand in line with those above and below. */
const FLUSH_MARGINS = { ...CELL_MARGINS, left: 0, right: 0 };

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const unbordered: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

interface Cell {
  readonly line: Line;
  readonly width: number;
  readonly look?: RunLook;
  readonly fill?: string;
  readonly columns?: number;
  readonly end?: true;
  readonly isFlush?: true;
}

const cellOf = ({ line, width, look = {}, fill, columns = 1, end, isFlush }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: columns,
    margins: isFlush ? FLUSH_MARGINS : CELL_MARGINS,
    ...(fill === undefined ? {} : { shading: { type: 'clear' as const, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        ...(end ? { alignment: 'end' as const } : {}),
        children: runsOf(line, { size: TABLE_SIZE, ...look }),
      }),
    ],
  });

const rowOf = (cells: readonly Cell[], isHead = false): TableRow =>
  new TableRow({ cantSplit: true, tableHeader: isHead, children: cells.map(cellOf) });

const tableOf = (widths: readonly number[], rows: readonly TableRow[], borders?: ITableBordersOptions): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    ...(borders ? { borders } : {}),
    rows: [...rows],
  });

const bandRow = (band: string, width: number, columns: number): TableRow =>
  rowOf([
    { line: [{ is: 'text', text: band }], width, columns, fill: '000000', look: { bold: true, color: 'FFFFFF' } },
  ]);

/** A table with its head; `width` in twentieths of a point. */
export const tableFor = ({ band, head, rows, widths }: Extract<Part, { is: 'table' }>, width: number): Table => {
  const columns = widths.map((share) => Math.floor((width * share) / 100));
  const at = (index: number): number => columns[index] ?? 0;
  return tableOf(columns, [
    ...(band === undefined ? [] : [bandRow(band, width, columns.length)]),
    rowOf(
      head.map((word, index) => ({
        line: [{ is: 'text', text: word }],
        width: at(index),
        fill: 'EEEEEE',
        look: { bold: true },
      })),
      true,
    ),
    ...rows.map((row) => rowOf(row.map((line, index) => ({ line, width: at(index) })))),
  ]);
};

const LABEL_SHARE = 0.15;

/** Named boxes under a band, two to a row where a row has two. */
export const fieldsFor = ({ band, rows }: Extract<Part, { is: 'fields' }>, width: number): Table => {
  const label = Math.floor(width * LABEL_SHARE);
  const value = Math.floor(width / 2) - label;
  const cellsOf = (row: FieldRow): readonly Cell[] =>
    row.flatMap((field): readonly Cell[] => [
      { line: [{ is: 'text', text: field.label }], width: label, fill: 'EEEEEE', look: { bold: true, size: 18 } },
      row.length === 1 ? { line: field.line, width: width - label, columns: 3 } : { line: field.line, width: value },
    ]);
  return tableOf([label, value, label, value], [bandRow(band, width, 4), ...rows.map((row) => rowOf(cellsOf(row)))]);
};

const TERM_SHARE = 0.18;

/** Terms beside what they are, without borders. */
export const termsFor = (rows: FieldRow, width: number): Table => {
  const label = Math.floor(width * TERM_SHARE);
  const body: RunLook = { size: 22 };
  return tableOf(
    [label, width - label],
    rows.map((row) =>
      rowOf([
        { line: [{ is: 'text', text: row.label }], width: label, look: body, isFlush: true },
        { line: row.line, width: width - label, look: body, isFlush: true },
      ]),
    ),
    unbordered,
  );
};

/** The head of a letter: two columns of lines over a rule. */
export const letterheadFor = ({ left, right }: Extract<Part, { is: 'letterhead' }>, width: number): Table => {
  const half = Math.floor(width / 2);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    rowOf([
      { line: left[index] ?? [], width: half, isFlush: true },
      { line: right[index] ?? [], width: half, end: true, isFlush: true },
    ]),
  );
  return tableOf([half, half], rows, {
    ...unbordered,
    bottom: { style: BorderStyle.SINGLE, size: 12, color: '000000' },
  });
};
