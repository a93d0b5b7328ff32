import { listWorker } from 'virtual:list-worker';
import type { Cells } from '../../worklist/index.ts';
import { trustedScript } from '../parts/trustedScript.ts';
import type { Told } from './listWorker.ts';
import type { ListSource, Reading } from './readList.ts';
import { bySlices } from './slices.ts';
import { byHelper, byPage, type Helper, type Work } from './work.ts';

const notRead = 'The list could not be read. Save it again as CSV or .xlsx, and try once more.';
const notJudged = 'The rows could not be judged. Look at what the columns hold, and judge them once more.';
const notWritten = 'The list could not be written.';

/** Only where no browser is, as in a test of components, there is no worker. */
const hasWorkers = import.meta.env.MODE !== 'test';

const callWorker = (onTold: (told: Told) => void, onBroken: () => void): Helper => {
  const { address, type } = listWorker();
  const worker = new Worker(trustedScript(address), { type });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    onTold(data);
  });
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  return {
    tell: (asked) => {
      worker.postMessage(asked);
    },
    end: () => {
      worker.terminate();
    },
  };
};

/** Reads a list beside the page. */
export const readBeside = (source: ListSource, onRows: (count: number) => void): Work<Reading> =>
  hasWorkers
    ? byHelper({
        call: callWorker,
        ask: async (tell) => {
          await Promise.resolve();
          tell({ kind: 'read', source });
        },
        take: (told) => {
          if (told.kind === 'rows') onRows(told.count);
          return told.kind === 'read' ? told.reading : undefined;
        },
        failed: notRead,
      })
    : byPage(async (signal) => (await import('./readList.ts')).readList(source, onRows, signal), notRead);

/** Judges rows in pieces, between which the page answers. */
export const judgeBeside = <Result>(judge: (signal: AbortSignal) => Promise<Result>): Work<Result> =>
  byPage(judge, notJudged);

/** Has a helper write a workbook from rows in pieces; where they cannot be had, it rejects and the helper is sent away. */
export const writtenBy = (
  call: (onTold: (told: Told) => void, onBroken: () => void) => Helper,
  pieces: Iterable<readonly Cells[]>,
): Work<Blob> =>
  byHelper({
    call,
    ask: async (tell, signal) => {
      const give = (rows: readonly Cells[]): void => {
        tell({ kind: 'write', rows });
      };
      if (await bySlices(pieces, give, signal)) tell({ kind: 'end' });
    },
    take: (told) => (told.kind === 'written' ? told.file : undefined),
    failed: notWritten,
  });

/** Writes a workbook beside the page, from rows in pieces. */
export const writeBeside = (pieces: Iterable<readonly Cells[]>): Work<Blob> =>
  hasWorkers
    ? writtenBy(callWorker, pieces)
    : byPage(async (signal) => {
        const writer = await (await import('../../spreadsheets/index.ts')).newWorkbook('Worklist');
        await bySlices(pieces, writer.take, signal);
        return writer.end();
      }, notWritten);
