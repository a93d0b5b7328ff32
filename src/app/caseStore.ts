import * as z from 'zod/mini';
import type { Answers } from '../questionnaire/index.ts';
import { evidenceSchema, type Evidence } from '../submission/evidence/index.ts';

/** What the tab keeps of a case: the answers, and what was noted on its documents. Never who the patient is. */
export interface HeldCase {
  readonly answers: Answers;
  readonly evidence: Evidence;
}

/**
 * The case in hand, kept in the tab alone: in memory and in the state of the session history, so that reload,
 * back and forward keep them and nothing outlives the tab. The newest win: they are written into whichever
 * history entry is reached.
 */
export interface CaseStore {
  readonly get: () => HeldCase;
  readonly set: (held: HeldCase) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const heldSchema = z.object({
  answers: z.object({ texts: z.record(z.string(), z.string()), calculated: z.array(z.string()) }),
  evidence: evidenceSchema,
});
const KEY = 'cryocheck';
// Browsers refuse more than some 100 changes of the history state in 30 seconds, and each holds up the key press it comes with.
const REST_MS = 250;

const heldIn = (state: unknown): HeldCase | undefined => {
  const entry = z.safeParse(z.object({ [KEY]: heldSchema }), state);
  return entry.success ? entry.data[KEY] : undefined;
};

/** Opens the store of this tab; where the history entry holds no case it starts from the one given. */
export const openCaseStore = (initial: HeldCase): CaseStore => {
  let held = heldIn(history.state) ?? initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      history.replaceState({ [KEY]: held }, '');
    } catch (error) {
      // Too many changes in a short time: memory still holds the case, and the next change writes them.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  window.addEventListener('hashchange', write);
  window.addEventListener('popstate', write);
  // Once the page goes away it is too late for a reload to find them.
  window.addEventListener('beforeunload', write);
  window.addEventListener('pagehide', write);
  write();

  return {
    get: () => held,
    set: (next) => {
      held = next;
      timer ??= setTimeout(write, REST_MS);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
