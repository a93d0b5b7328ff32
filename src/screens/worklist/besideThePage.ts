import { listWorker } from 'virtual:list-worker';
import type { Cells } from '../../worklist/index.ts';
import { trustedScript } from '../parts/trustedScript.ts';
import type { Asked, Told } from './listWorker.ts';
import type { ListSource, Reading } from './readList.ts';
import { bySlices } from './slices.ts';

/** Work that is done beside the page, and can be stopped. Undefined of what it comes to: it was stopped. */
export interface Work<Result> {
  readonly done: Promise<Result | undefined>;
  readonly stop: () => void;
}

const failed = 'The list could not be read. Save it again as CSV or .xlsx, and try once more.';

/** Has a worker do it: `ask` tells it what, and `take` gives what a message comes to; undefined: it goes on. */
const byWorker = <Result>(
  ask: (tell: (asked: Asked) => void, signal: AbortSignal) => void,
  take: (told: Told) => Result | undefined,
): Work<Result> => {
  const { address, type } = listWorker();
  const worker = new Worker(trustedScript(address), { type });
  const control = new AbortController();
  const done = new Promise<Result | undefined>((resolve, reject) => {
    control.signal.addEventListener('abort', () => {
      worker.terminate();
      resolve(undefined);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'failed') reject(new Error(failed));
      const result = take(data);
      if (result !== undefined) resolve(result);
    });
    worker.addEventListener('error', () => {
      reject(new Error(failed));
    });
  });
  ask((asked) => {
    worker.postMessage(asked);
  }, control.signal);
  return {
    stop: () => {
      control.abort();
    },
    done: done.finally(() => {
      worker.terminate();
    }),
  };
};

/** Has the page itself do it, in pieces: between two of them it looks whether it is stopped. */
export const workOfPage = <Result>(work: (signal: AbortSignal) => Promise<Result>): Work<Result> => {
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

/** Only where no browser is, as in a test of components, there is no worker. */
const hasWorkers = import.meta.env.MODE !== 'test';

/** Reads a list beside the page. */
export const readBeside = (source: ListSource, onRows: (count: number) => void): Work<Reading> =>
  hasWorkers
    ? byWorker(
        (tell) => {
          tell({ kind: 'read', source });
        },
        (told) => {
          if (told.kind === 'rows') onRows(told.count);
          return told.kind === 'read' ? told.reading : undefined;
        },
      )
    : workOfPage(async (signal) => (await import('./readList.ts')).readList(source, onRows, signal));

/** Writes a workbook beside the page, from rows in pieces. */
export const writeBeside = (pieces: Iterable<readonly Cells[]>): Work<Blob> =>
  hasWorkers
    ? byWorker(
        (tell, signal) => {
          const give = (rows: readonly Cells[]): void => {
            tell({ kind: 'write', rows });
          };
          void bySlices(pieces, give, signal).then((isWhole) => {
            if (isWhole) tell({ kind: 'end' });
          });
        },
        (told) => (told.kind === 'written' ? told.file : undefined),
      )
    : workOfPage(async () => {
        const writer = await (await import('../../spreadsheets/index.ts')).newWorkbook('Worklist');
        for (const rows of pieces) writer.take(rows);
        return writer.end();
      });
