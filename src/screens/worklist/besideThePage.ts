import address from './listWorker.ts?worker&url';
import { trustedScript } from '../parts/trustedScript.ts';
import type { Asked, Told } from './listWorker.ts';
import type { ListSource, Reading } from './readList.ts';

/** Work that is done beside the page, and can be stopped. Undefined of what it comes to: it was stopped. */
export interface Work<Result> {
  readonly done: Promise<Result | undefined>;
  readonly stop: () => void;
}

const failed = 'The list could not be read. Save it again as CSV or .xlsx, and try once more.';

/** Has a worker do it. `take` gives what a message comes to; undefined: it goes on. */
const byWorker = <Result>(asked: Asked, take: (told: Told) => Result | undefined): Work<Result> => {
  const worker = new Worker(trustedScript(address), { type: 'module' });
  let stop = (): void => undefined;
  const done = new Promise<Result | undefined>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      resolve(undefined);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'failed') reject(new Error(failed));
      const result = take(data);
      if (result !== undefined) resolve(result);
    });
    worker.addEventListener('error', () => {
      reject(new Error(failed));
    });
  });
  worker.postMessage(asked);
  return {
    stop,
    done: done.finally(() => {
      worker.terminate();
    }),
  };
};

/** Has the page itself do it, in pieces: a page in one file may start no worker. */
const byPage = <Result>(work: (signal: AbortSignal) => Promise<Result>): Work<Result> => {
  const control = new AbortController();
  return {
    stop: () => {
      control.abort();
    },
    done: work(control.signal).then(
      (result) => (control.signal.aborted ? undefined : result),
      () => {
        throw new Error(failed);
      },
    ),
  };
};

/** A page in one file may start no worker: its policy names none, and it has no second file. Only the site has one. */
const hasWorkers = import.meta.env.MODE === 'production';

/** Reads a list beside the page where the page may start a worker. */
export const readBeside = (source: ListSource, onRows: (count: number) => void): Work<Reading> =>
  hasWorkers
    ? byWorker({ kind: 'read', source }, (told) => {
        if (told.kind === 'rows') onRows(told.count);
        return told.kind === 'read' ? told.reading : undefined;
      })
    : byPage(async (signal) => (await import('./readList.ts')).readList(source, onRows, signal));

/** Writes a workbook beside the page where the page may start a worker. */
export const writeBeside = (rows: readonly (readonly string[])[]): Work<Blob> =>
  hasWorkers
    ? byWorker({ kind: 'write', rows }, (told) => (told.kind === 'written' ? told.file : undefined))
    : byPage(async () => (await import('../../spreadsheets/index.ts')).workbookOf(rows, 'Worklist'));
