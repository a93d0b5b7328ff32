import Papa, { type Parser, type ParseResult } from 'papaparse';
import { MOST_CELLS, MOST_LINES } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** The rows of a text as texts, and what stood between its cells. */
export interface DelimitedRead {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

const delimiters = [',', '\t', ';', '|'];
const LOOKED_AT = 50_000;

/** What stands between the cells of a text, told by its first lines; blank ones say nothing. */
export const delimiterOf = (text: string): string =>
  Papa.parse(text.slice(0, LOOKED_AT), { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: delimiters }).meta
    .delimiter;

/** Characters that are taken at a time: between two the page can draw and answer. */
const PIECE = 500_000;

/**
 * Reads CSV, TSV or text pasted from a spreadsheet; the delimiter is told by the text. `onRows` hears how many rows are read; the
 * page stays responsive meanwhile, and stops where the signal says so.
 */
export const readDelimited = (
  text: string,
  onRows: (count: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<DelimitedRead> =>
  new Promise((done, fail) => {
    const rows: (readonly string[])[] = [];
    let cells = 0;
    const delimiter = delimiterOf(text);
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data }: ParseResult<string[]>, parser: Parser) => {
        for (const row of data) {
          rows.push(row);
          cells += row.length;
        }
        onRows(rows.length);
        if (cells > MOST_CELLS) fail(new SpreadsheetProblem('too-many-cells'));
        if (cells > MOST_CELLS || rows.length > MOST_LINES || signal?.aborted === true) {
          parser.abort();
          return;
        }
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete: () => {
        // What ends the last line begins no row.
        const last = rows.at(-1);
        if (last?.length === 1 && last[0] === '') rows.pop();
        done({ rows, delimiter });
      },
      error: (error: Error) => {
        fail(error);
      },
    });
  });
