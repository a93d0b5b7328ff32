import Papa, { type Parser, type ParseResult } from 'papaparse';
import { MOST_CELLS } from './limits.ts';
import { SpreadsheetProblem } from './problem.ts';

/** Takes the next rows of a sheet as texts. False: no more are wanted. */
export type TakeRows = (rows: readonly (readonly string[])[]) => boolean;

const delimiters = [',', '\t', ';', '|'];
const LOOKED_AT = 50_000;

/** What stands between the cells of a text, told by its first lines; blank ones say nothing. */
export const delimiterOf = (text: string): string =>
  Papa.parse(text.slice(0, LOOKED_AT), { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: delimiters }).meta
    .delimiter;

/** Characters that are taken at a time: between two the page can draw and answer. */
const PIECE = 500_000;

/**
 * Reads CSV, TSV or text pasted from a spreadsheet, and passes its rows on in pieces; what stood between the cells is told by the
 * text. The page stays responsive meanwhile, and stops where the signal says so.
 */
export const readDelimited = (text: string, take: TakeRows, signal?: AbortSignal): Promise<string> =>
  new Promise((done, fail) => {
    let last: string[][] = [];
    let cells = 0;
    const delimiter = delimiterOf(text);
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data }: ParseResult<string[]>, parser: Parser) => {
        for (const row of data) cells += row.length;
        if (cells > MOST_CELLS) fail(new SpreadsheetProblem('too-many-cells'));
        const rows = [...last, ...data];
        last = rows.splice(-1);
        if (cells > MOST_CELLS || !take(rows) || signal?.aborted === true) {
          last = [];
          parser.abort();
          return;
        }
        parser.pause();
        setTimeout(() => parser.resume(), 0);
      },
      complete: () => {
        // What ends the last line begins no row.
        take(last.filter(({ length, 0: first }) => length > 1 || first !== ''));
        done(delimiter);
      },
      error: (error: Error) => {
        fail(error);
      },
    });
  });
