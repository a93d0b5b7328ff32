import { loadJudge } from '../library/index.ts';
import { loadAnswerJudge } from '../screens/parts/question/answerJudge.ts';
import { loadLater } from '../ui/later.tsx';

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

/**
 * Loads what the next screens need while nobody waits for it: first what judges, then the screens. All of it for every case
 * alike: what is loaded, and when, must not tell a server anything of the case. What fails is loaded again when it is wanted.
 */
export const loadTheRest = async (): Promise<void> => {
  await isLoaded();
  await isIdle();
  await Promise.allSettled([loadJudge(), loadAnswerJudge(), import('./linkedCase.ts')]);
  await isIdle();
  await loadLater();
};
