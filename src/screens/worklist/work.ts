import type { Asked, Told } from './listWorker.ts';

/** Work that is done beside the page, and can be stopped. Undefined of what it comes to: it was stopped. */
export interface Work<Result> {
  readonly done: Promise<Result | undefined>;
  readonly stop: () => void;
}

/** Who does work beside the page: is told what to do, and is sent away. */
export interface Helper {
  readonly tell: (asked: Asked) => void;
  readonly end: () => void;
}

interface HelperWork<Result> {
  /** Calls the helper, which answers, or breaks. */
  readonly call: (onTold: (told: Told) => void, onBroken: () => void) => Helper;
  /** Tells the helper what to do, as long as the signal does not say that it is unwanted. */
  readonly ask: (tell: Helper['tell'], signal: AbortSignal) => Promise<void>;
  /** What an answer comes to; undefined: it goes on. */
  readonly take: (told: Told) => Result | undefined;
  /** Why there is no result, as a sentence, where the work cannot be done. */
  readonly failed: string;
}

/** Has a helper do it. Rejects with the sentence where it cannot be done; then nothing more is told to the helper. */
export const byHelper = <Result>({ call, ask, take, failed }: HelperWork<Result>): Work<Result> => {
  const control = new AbortController();
  let helper: Helper | undefined;
  const done = new Promise<Result | undefined>((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(failed));
      control.abort();
    };
    control.signal.addEventListener('abort', () => {
      resolve(undefined);
    });
    helper = call((told) => {
      if (told.kind === 'failed') {
        fail();
        return;
      }
      const result = take(told);
      if (result !== undefined) resolve(result);
    }, fail);
    ask(helper.tell, control.signal).catch(fail);
  });
  return {
    stop: () => {
      control.abort();
    },
    done: done.finally(() => helper?.end()),
  };
};

/** Has the page itself do it, in pieces: between two of them it looks whether it is stopped. Rejects with the sentence where it cannot. */
export const byPage = <Result>(work: (signal: AbortSignal) => Promise<Result>, failed: string): Work<Result> => {
  const control = new AbortController();
  return {
    stop: () => {
      control.abort();
    },
    done: work(control.signal).then(
      (result) => (control.signal.aborted ? undefined : result),
      () => {
        if (control.signal.aborted) return undefined;
        throw new Error(failed);
      },
    ),
  };
};
