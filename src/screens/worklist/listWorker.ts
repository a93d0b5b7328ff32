import { readList, type ListSource, type Reading } from './readList.ts';
import { workbookOf } from '../../spreadsheets/index.ts';

/** What the page asks of the worker. */
export type Asked =
  | { readonly kind: 'read'; readonly source: ListSource }
  | { readonly kind: 'write'; readonly rows: readonly (readonly string[])[] };

/** What the worker tells the page. */
export type Told =
  | { readonly kind: 'rows'; readonly count: number }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed' };

const tell = (told: Told): void => {
  postMessage(told);
};

const answer = async (asked: Asked): Promise<void> => {
  if (asked.kind === 'write') tell({ kind: 'written', file: await workbookOf(asked.rows, 'Worklist') });
  else
    tell({
      kind: 'read',
      reading: await readList(asked.source, (count) => {
        tell({ kind: 'rows', count });
      }),
    });
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  // Why is not told: an error of a library may quote a cell.
  answer(data).catch(() => {
    tell({ kind: 'failed' });
  });
});
