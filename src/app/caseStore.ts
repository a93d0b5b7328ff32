import * as z from 'zod/mini';
import { noAnswers, type Answers } from '../questionnaire/index.ts';

/**
 * The answers of the case in hand, kept in the tab alone: in memory and in the state of the session history, so that reload,
 * back and forward keep them and nothing outlives the tab. The newest answers win: they are written into whichever
 * history entry is reached.
 */
export interface CaseStore {
  readonly get: () => Answers;
  readonly set: (answers: Answers) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const heldSchema = z.object({ texts: z.record(z.string(), z.string()), calculated: z.array(z.string()) });
const KEY = 'cryocheck';
// Browsers refuse more than some 100 changes of the history state in 30 seconds: typing is written once it rests.
const REST_MS = 250;

const heldIn = (state: unknown): Answers | undefined => {
  const entry = z.safeParse(z.object({ [KEY]: heldSchema }), state);
  return entry.success ? entry.data[KEY] : undefined;
};

/** Opens the store of this tab; without answers in the history entry it starts from those given. */
export const openCaseStore = (initial: Answers = noAnswers): CaseStore => {
  let answers = heldIn(history.state) ?? initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      history.replaceState({ [KEY]: answers }, '');
    } catch (error) {
      // Too many changes in a short time: memory still holds the answers, and the next change writes them.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  window.addEventListener('hashchange', write);
  window.addEventListener('popstate', write);
  window.addEventListener('pagehide', write);
  write();

  return {
    get: () => answers,
    set: (next) => {
      answers = next;
      timer ??= setTimeout(write, REST_MS);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
