import { comparisonWorker } from 'virtual:comparison-worker';
import { trustedScript } from '../../parts/trustedScript.ts';
import type { CopyAnswer, CopyQuestion } from './copyQuestion.ts';

/** Longer than any policy takes on a slow computer. */
const MOST_MS = 90_000;

const refusal = (why: string): CopyAnswer => ({
  ok: false,
  says: `${why} Select the text in the program that shows it, copy it and paste it here.`,
});

/** Reads and compares a document on a thread of its own, which ends with the answer or when it is no longer wanted. */
export const compareInWorker = (question: CopyQuestion, unwanted: AbortSignal): Promise<CopyAnswer> =>
  new Promise((done) => {
    const { address, type } = comparisonWorker();
    const worker = new Worker(trustedScript(address), { type });
    const answer = (found: CopyAnswer): void => {
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
    line.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => {
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
