import { factOfHeader, privateHeader, saysFoot, saysTotal, useOfHeader } from './words.ts';

/** The most rows and columns that are read. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 60;
/** Title rows above a header are looked for among so many rows. */
export const MOST_TITLE_ROWS = 30;

/** Rows of a sheet as texts, as far as they were read. */
export type Cells = readonly string[];

/** The row that names the columns, and what was left out above it. */
export interface Header {
  /** One name for each column; equal names are told apart as "Stage (2)". */
  readonly headers: readonly string[];
  /** The place of the first row of data, counted from 0. */
  readonly firstRow: number;
  readonly titles: number;
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
const filled = (row: Cells): readonly string[] => row.filter((text) => !isBlank(text));
const isNumeric = (text: string): boolean => /^[\d\s.,:/$%<>=+-]+$/.test(text.trim());
const isKnown = (text: string): boolean =>
  factOfHeader(text) !== undefined || useOfHeader(text) !== undefined || privateHeader(text) !== undefined;

const widthOf = (row: Cells): number => row.reduce((width, text, at) => (isBlank(text) ? width : at + 1), 0);

/** How much a row looks like one that names columns: words for columns count most, numbers speak against it. */
const likeness = (row: Cells): number => {
  const texts = filled(row);
  const numeric = texts.filter(isNumeric).length;
  return new Set(texts).size + 3 * texts.filter(isKnown).length - 4 * numeric;
};

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const plainName = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names for all columns: a blank one is named by its letter, the second of two equal ones gets "(2)". */
const named = (row: Cells, above: Cells, width: number): readonly string[] => {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const own = [row[at], above[at]].find((text) => !isBlank(text)) ?? `Column ${letterOf(at)}`;
    const name = plainName(own);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
};

/** A header as it stands in the list, without the number that tells equal ones apart. */
export const plainHeader = (header: string): string => header.replace(/ \(\d+\)$/, '');

/** Finds the header among the first rows of a sheet: the row that holds all of these names, where they are known, else the one most like a header; undefined where there is none. */
export const findHeader = (rows: readonly Cells[], names: readonly string[] = []): Header | undefined => {
  const first = rows.slice(0, MOST_TITLE_ROWS);
  const wanted = names.map(plainHeader);
  const told =
    wanted.length === 0
      ? -1
      : first.findIndex((row) => wanted.every((name) => row.some((text) => plainName(text) === name)));
  const width = Math.max(0, ...first.map(widthOf));
  const fits = first.map((row) => filled(row).length >= Math.min(width, Math.max(2, width / 2)));
  const best = first.reduce(
    (best, row, at) => (fits[at] === true && likeness(row) > best.score ? { at, score: likeness(row) } : best),
    { at: -1, score: 0 },
  );
  const at = told < 0 ? best.at : told;
  const header = first[at];
  if (!header) return undefined;
  return {
    headers: named(header, first[at - 1] ?? [], width),
    firstRow: at + 1,
    titles: first.slice(0, at).filter((row) => filled(row).length > 0).length,
  };
};

/** What was left out beside the rows of data. */
export interface LeftOut {
  blank: number;
  /** Rows that repeat the header, as on each page of a printed list. */
  repeated: number;
  /** Rows at the end that sum up, or say who made the list. */
  footers: number;
}

/** A row of data with its number in the file, from 1. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: Cells;
}

/** What stands at the foot of each page of a printed list: "Page 1 of 3", "Printed 11/26/2026". */
const isFootOfPage = (row: Cells): boolean => {
  const [first = '', ...others] = filled(row);
  return others.length === 0 && saysFoot(first.trim().split(/[\s:]/)[0] ?? '');
};

const looksLikeFooter = (row: Cells, width: number): boolean => {
  const texts = filled(row);
  const [first = ''] = texts;
  return saysTotal(first.replace(/[\s:=\d]+$/, '')) || (width > 2 && texts.length === 1);
};

/** Takes rows one after the other and passes on those that hold data; the last ones only once it is told that they are the last. */
export const rowSieve = (headers: readonly string[], firstNumber: number) => {
  const leftOut: LeftOut = { blank: 0, repeated: 0, footers: 0 };
  let number = firstNumber - 1;
  // What may be the foot of the list is data if data follows it.
  let held: NumberedRow[] = [];
  const isHeader = (row: Cells): boolean =>
    widthOf(row) > 1 && row.every((text, at) => isBlank(text) || text.trim() === plainHeader(headers[at] ?? ''));
  return {
    leftOut,
    take: (cells: Cells): readonly NumberedRow[] => {
      number++;
      if (widthOf(cells) === 0) leftOut.blank++;
      else if (isHeader(cells)) leftOut.repeated++;
      else if (headers.length > 2 && isFootOfPage(cells)) leftOut.footers++;
      else if (looksLikeFooter(cells, headers.length)) held.push({ number, cells });
      else {
        const rows = [...held.filter((row) => !saysTotal(filled(row.cells)[0] ?? '')), { number, cells }];
        leftOut.footers += held.length + 1 - rows.length;
        held = [];
        return rows;
      }
      return [];
    },
    /** A list of one row that looks like a foot is a list all the same. */
    end: (isEmpty: boolean): readonly NumberedRow[] => {
      const rows = isEmpty ? held.filter(({ cells }) => !saysTotal(filled(cells)[0] ?? '')) : [];
      leftOut.footers += held.length - rows.length;
      held = [];
      return rows;
    },
  };
};
