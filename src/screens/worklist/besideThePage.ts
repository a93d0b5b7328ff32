import { listWorker } from 'virtual:list-worker';
import type { Cells } from '../../worklist/index.ts';
import { trustedScript } from '../parts/trustedScript.ts';
import type { Told } from './listWorker.ts';
import type { ListSource, Reading } from './readList.ts';
import { bySlices } from './slices.ts';
import { withTexts, type TextsPiece } from './tablePieces.ts';
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

const readByHelper = (source: ListSource, onRows: (count: number) => void): Work<Reading> => {
  const pieces: TextsPiece[] = [];
  return byHelper({
    call: callWorker,
    ask: async (tell) => {
      await Promise.resolve();
      tell({ kind: 'read', source });
    },
    take: (told): Reading | undefined => {
      if (told.kind === 'rows') onRows(told.count);
      if (told.kind === 'texts') pieces.push(told.piece);
      if (told.kind !== 'read') return undefined;
      const { reading } = told;
      return reading.ok
        ? { ok: true, list: { ...reading.list, table: withTexts(reading.list.table, pieces) } }
        : reading;
    },
    failed: notRead,
  });
};

/** Reads a list beside the page. */
export const readBeside = (source: ListSource, onRows: (count: number) => void): Work<Reading> =>
  hasWorkers
    ? readByHelper(source, onRows)
    : byPage(async (signal) => (await import('./readList.ts')).readList(source, onRows, signal), notRead);

/** Judges rows in pieces, between which the page answers. */
export const judgeBeside = <Result>(judge: (signal: AbortSignal) => Promise<Result>): Work<Result> =>
  byPage(judge, notJudged);

/** So many pieces are on their way to the helper: more of them would only lie in memory until their turn comes. */
const MOST_UNDER_WAY = 4;

/** Has a helper write a workbook from rows in pieces; where they cannot be had, it rejects and the helper is sent away. */
export const writtenBy = (
  call: (onTold: (told: Told) => void, onBroken: () => void) => Helper,
  pieces: Iterable<readonly Cells[]>,
): Work<Blob> => {
  let underWay = 0;
  let onTaken = (): void => undefined;
  const pieceTaken = (): Promise<void> =>
    new Promise((done) => {
      onTaken = done;
    });
  return byHelper({
    call,
    ask: async (tell, signal) => {
      const give = (rows: readonly Cells[]): Promise<void> | undefined => {
        tell({ kind: 'write', rows });
        return ++underWay < MOST_UNDER_WAY ? undefined : pieceTaken();
      };
      if (await bySlices(pieces, give, signal)) tell({ kind: 'end' });
    },
    take: (told) => {
      if (told.kind === 'taken') {
        underWay--;
        onTaken();
      }
      return told.kind === 'written' ? told.file : undefined;
    },
    failed: notWritten,
  });
};

/** Writes a workbook beside the page, from rows in pieces. */
export const writeBeside = (pieces: Iterable<readonly Cells[]>): Work<Blob> =>
  hasWorkers
    ? writtenBy(callWorker, pieces)
    : byPage(async (signal) => {
        const writer = await (await import('../../spreadsheets/index.ts')).newWorkbook('Worklist');
        await bySlices(
          pieces,
          (rows) => {
            writer.take(rows);
            return undefined;
          },
          signal,
        );
        return writer.end();
      }, notWritten);
