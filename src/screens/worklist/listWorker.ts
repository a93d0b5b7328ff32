import { readList, type ListSource, type Reading } from './readList.ts';
import { textPieces, withoutTexts, type TextsPiece } from './tablePieces.ts';
import { newWorkbook, type WorkbookWriter } from '../../spreadsheets/index.ts';

/** What the page asks of the worker: to read a list, or to write rows, which come in pieces, as a workbook. */
export type Asked =
  | { readonly kind: 'read'; readonly source: ListSource }
  | { readonly kind: 'write'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'end' };

/** What the worker tells the page: of a list first the texts, in pieces, then what else was read; of rows to write, when they are written. */
export type Told =
  | { readonly kind: 'rows'; readonly count: number }
  | { readonly kind: 'texts'; readonly piece: TextsPiece }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'taken' }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed' };

const tell = (told: Told): void => {
  postMessage(told);
};

let writing: Promise<WorkbookWriter> | undefined;

const answer = async (asked: Asked): Promise<void> => {
  if (asked.kind === 'read') {
    const reading = await readList(asked.source, (count) => {
      tell({ kind: 'rows', count });
    });
    if (!reading.ok) tell({ kind: 'read', reading });
    else {
      const { table } = reading.list;
      for (const piece of textPieces(table)) tell({ kind: 'texts', piece });
      tell({ kind: 'read', reading: { ok: true, list: { ...reading.list, table: withoutTexts(table) } } });
    }
    return;
  }
  writing ??= newWorkbook('Worklist');
  const writer = await writing;
  if (asked.kind === 'write') {
    writer.take(asked.rows);
    tell({ kind: 'taken' });
  } else tell({ kind: 'written', file: writer.end() });
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  // Why is not told: an error of a library may quote a cell.
  answer(data).catch(() => {
    tell({ kind: 'failed' });
  });
});
