import { createReadStream, openSync, readFileSync, readSync, closeSync } from 'node:fs';
import { localDate, heldFacts } from '../facts/index.ts';
import { csvLine, delimiterOf, utf16Of } from '../spreadsheets/index.ts';
import {
  findHeader,
  MOST_TITLE_ROWS,
  outputHeaders,
  outputRow,
  plainCell,
  readMapping,
  rowJudge,
  rowReader,
  rowSieve,
  type Cells,
  type Mapping,
  type NumberedRow,
  type RowReader,
  type Spoken,
} from '../worklist/index.ts';
import Papa from 'papaparse';
import { readLibrary } from './policyFolder.ts';

/** What judging a list came to: whether any row had errors. */
export type CsvJudged =
  { readonly ok: true; readonly hasErrors: boolean } | { readonly ok: false; readonly says: string };

const firstBytesOf = (file: string): Uint8Array => {
  const bytes = new Uint8Array(1000);
  const opened = openSync(file, 'r');
  const length = readSync(opened, bytes);
  closeSync(opened);
  return bytes.subarray(0, length);
};

/** The rows of a CSV or TSV file one after the other, however long it is. */
async function* rowsOf(file: string): AsyncGenerator<Cells> {
  const wide = utf16Of(firstBytesOf(file));
  const decoder = new TextDecoder(wide ?? 'utf-8');
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: delimiterOf });
  const input = createReadStream(file);
  input.on('data', (bytes) => {
    const text = typeof bytes === 'string' ? bytes : decoder.decode(bytes, { stream: true });
    if (text !== '' && !parser.write(text)) {
      input.pause();
      parser.once('drain', () => input.resume());
    }
  });
  input.on('end', () => parser.end(decoder.decode()));
  input.on('error', (error) => parser.destroy(error));
  for await (const row of parser) {
    const cells: unknown = row;
    if (Array.isArray(cells)) yield cells.map(String);
  }
}

/** The mapping of a file, or what is wrong with it. */
const mappingIn = (file: string, spoken: Spoken): Mapping | string => {
  const read = readMapping(readFileSync(file, 'utf8'), spoken);
  return read.ok ? read.mapping : read.problems.map(({ place, message }) => `${file}: ${place}: ${message}`).join('\n');
};

const LINES_AT_ONCE = 500;

/**
 * Judges the rows of a CSV file by a mapping and writes CSV: the rows in their order with their number, the columns that the mapping
 * keeps, and what is said of each. Streams: a file may be larger than the memory.
 */
export const determineCsv = async (
  file: string,
  mappingFile: string,
  write: (text: string) => Promise<void>,
): Promise<CsvJudged> => {
  const libraries = readLibrary();
  const payers = libraries.map(({ payer }) => payer);
  const spoken: Spoken = { vocabulary: { ...heldFacts, payers }, payers };
  const mapping = mappingIn(mappingFile, spoken);
  if (typeof mapping === 'string') return { ok: false, says: mapping };
  const judge = rowJudge(libraries, spoken, localDate(new Date()));
  let first: Cells[] = [];
  let list: { headers: Cells; reader: RowReader; sieve: ReturnType<typeof rowSieve> } | undefined;
  let lines: string[] = [];
  let count = 0;
  let hasErrors = false;

  const judgeRow = ({ number, cells }: NumberedRow, { headers, reader }: NonNullable<typeof list>): void => {
    const { facts, errors } = reader.read(cells);
    const ruling = judge(facts);
    hasErrors ||= errors.length > 0 || ruling.refused !== undefined;
    count++;
    lines.push(csvLine(outputRow({ number, cells, ruling, errors }, headers, reader)));
  };
  const flush = async (): Promise<void> => {
    if (lines.length > 0) await write(lines.join(''));
    lines = [];
  };
  const take = (cells: Cells): void => {
    if (list) for (const row of list.sieve.take(cells.map((cell) => plainCell(cell.trim())))) judgeRow(row, list);
  };
  const begin = (): string | undefined => {
    const told = [...Object.keys(mapping.columns), ...((mapping.key ?? '') ? [mapping.key ?? ''] : [])];
    const found = findHeader(first, told);
    if (!found) return `${file}: no row with the names of the columns was found`;
    const absent = told.filter((header) => !found.headers.includes(header));
    if (absent.length > 0)
      return `${mappingFile}: ${file} has no column ${absent.map((header) => `"${header}"`).join(', ')}; it has: ${found.headers.join(', ')}`;
    const reader = rowReader(found.headers, mapping, spoken);
    list = { headers: found.headers, reader, sieve: rowSieve(found.headers, found.firstRow + 1) };
    lines.push(csvLine(outputHeaders(found.headers, reader, false)));
    const rest = first.slice(found.firstRow);
    first = [];
    rest.forEach(take);
    return undefined;
  };

  for await (const cells of rowsOf(file)) {
    if (list) take(cells);
    else if (first.push(cells) > MOST_TITLE_ROWS) {
      const says = begin();
      if (says !== undefined) return { ok: false, says };
    }
    if (lines.length >= LINES_AT_ONCE) await flush();
  }
  if (!list) {
    const says = begin();
    if (says !== undefined) return { ok: false, says };
  }
  if (list) for (const row of list.sieve.end(count === 0)) judgeRow(row, list);
  await flush();
  return { ok: true, hasErrors };
};
