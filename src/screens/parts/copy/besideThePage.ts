import { documentWorker } from 'virtual:document-worker';
import { trustedScript } from '../trustedScript.ts';
import type { Copy, CopyAnswer, CopyQuestion, LinesAnswer, LinesQuestion, ReadCopyQuestion } from './copyQuestion.ts';

/** Longer than any policy takes on a slow computer. */
const MOST_MS = 90_000;

const refusal = (why: string): { readonly ok: false; readonly says: string } => ({
  ok: false,
  says: `${why} Select the text in the program that shows it, copy it and paste it here.`,
});

/** Asks one thing on a thread of its own, which ends with the answer or when it is no longer wanted. */
const ask = <Answer extends { readonly ok: boolean }>(
  question: CopyQuestion | ReadCopyQuestion | LinesQuestion,
  unwanted: AbortSignal,
): Promise<Answer | ReturnType<typeof refusal>> =>
  new Promise((done) => {
    const { address, type } = documentWorker();
    const worker = new Worker(trustedScript(address), { type });
    const answer = (found: Answer | ReturnType<typeof refusal>): void => {
      worker.terminate();
      line.close();
      clearTimeout(timer);
      done(found);
    };
    const timer = setTimeout(() => {
      answer(refusal('Reading the document took too long.'));
    }, MOST_MS);
    // A line of its own: what reads PDF finds itself in a worker and speaks to the page too.
    const { port1: line, port2: end } = new MessageChannel();
    line.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      answer(data);
    });
    line.start();
    worker.addEventListener('error', () => {
      answer(refusal('What reads documents could not be started, or it broke.'));
    });
    unwanted.addEventListener('abort', () => {
      answer(refusal('It was stopped.'));
    });
    worker.postMessage(question, [end]);
  });

/** Reads and compares a document beside the page. */
export const compareInWorker = (
  question: CopyQuestion | ReadCopyQuestion,
  unwanted: AbortSignal,
): Promise<CopyAnswer> => ask<CopyAnswer>(question, unwanted);

/** Reads a document beside the page, line by line, with its SHA-256. */
export const readInWorker = (copy: Copy, unwanted: AbortSignal): Promise<LinesAnswer> =>
  ask<LinesAnswer>({ copy }, unwanted);
