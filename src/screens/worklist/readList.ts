import { readSpreadsheet, SpreadsheetProblem } from '../../spreadsheets/index.ts';
import { tableReader, type Table } from '../../worklist/index.ts';

/** A list as it was taken in, and in words how. */
export interface ListRead {
  readonly table: Table;
  readonly readAs: string;
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** A list, or a sentence why there is none. */
export type Reading = { readonly ok: true; readonly list: ListRead } | { readonly ok: false; readonly says: string };

/** What a list is read from: a file, or text that was pasted. `kept`: columns about a person that a person chose. */
export interface ListSource {
  readonly content: Blob | string;
  readonly kept: readonly string[];
}

/** Reads a list and takes in what is needed of it. */
export const readList = async (
  { content, kept }: ListSource,
  onRows: (count: number) => void,
  signal?: AbortSignal,
): Promise<Reading> => {
  try {
    const bytes = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
    const reader = tableReader(kept);
    let count = 0;
    const how = await readSpreadsheet(
      bytes,
      (rows) => {
        count += rows.length;
        onRows(count);
        return reader.take(rows);
      },
      signal,
    );
    const read = reader.end();
    return read.ok ? { ok: true, list: { ...how, table: read.table } } : read;
  } catch (error) {
    if (error instanceof SpreadsheetProblem) return { ok: false, says: error.message };
    throw error;
  }
};
