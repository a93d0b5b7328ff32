import type { QueryClient } from '@tanstack/react-query';
import { loadJudge, payerQuery } from '../library/queries.ts';
import { loadAnswerJudge } from '../screens/parts/question/useAnswerForm.ts';
import { loadLater } from '../ui/later.tsx';
import type { HoldingsStore } from './holdingsStore.tsx';

const isLoaded = (): Promise<void> =>
  new Promise((done) => {
    if (document.readyState === 'complete') done();
    else
      window.addEventListener(
        'load',
        () => {
          done();
        },
        { once: true },
      );
  });

// Safari has no idle callbacks.
const isIdle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(
        () => {
          done();
        },
        { timeout: 2000 },
      );
    else setTimeout(done, 200);
  });

/** The policies of the site, and what reads and keeps them. */
export interface PoliciesToRead {
  readonly holdings: HoldingsStore;
  readonly queries: QueryClient;
}

/**
 * Loads what the next screens need while nobody waits for it: first what judges, then the screens, then every policy. All of it for every case
 * alike: what is loaded, and when, must not tell a server anything of the case. What fails is loaded again when it is wanted.
 */
export const loadTheRest = async ({ holdings, queries }: PoliciesToRead): Promise<void> => {
  await isLoaded();
  await isIdle();
  await Promise.allSettled([loadJudge(), loadAnswerJudge(), holdings.readLibraries()]);
  await isIdle();
  await loadLater();
  for (const payer of holdings.get().holdings.index.payers) {
    await isIdle();
    // What fails is told where it is wanted.
    await queries.query(payerQuery(payer, holdings.get().holdings)).catch(() => undefined);
  }
};
