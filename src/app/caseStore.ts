import { noAnswers, type Answers } from '../questionnaire/index.ts';
import { noEvidence, type Evidence } from '../submission/evidence/index.ts';

/** What the tab keeps of a case: the answers, and what was noted on its documents. Never who the patient is. */
export interface HeldCase {
  readonly answers: Answers;
  readonly evidence: Evidence;
}

/** The case as the screens see it, and whether the browser lets a reload find it again. */
export interface CaseState {
  readonly held: HeldCase;
  readonly isKept: boolean;
}

/**
 * The case in hand, kept in the tab alone: in memory and in the state of the session history, so that reload,
 * back and forward keep them and nothing outlives the tab. The newest win: they are written into whichever
 * history entry is reached.
 */
export interface CaseStore {
  readonly get: () => CaseState;
  readonly set: (held: HeldCase) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the page as it was built shows: not even a day. */
export const emptyCase: CaseState = { held: { answers: noAnswers, evidence: noEvidence }, isKept: true };

/** The name under which a history entry holds the case. */
export const HELD_AS = 'cryocheck';
// Browsers refuse more than some 100 changes of the history state in 30 seconds, and each holds up the key press it comes with.
const REST_MS = 250;
const AGAIN_MS = 5000;

/** Opens the store of this tab with the case that it begins with. */
export const openCaseStore = (initial: HeldCase): CaseStore => {
  let state: CaseState = { held: initial, isKept: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const change = (part: Partial<CaseState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    let isKept = true;
    try {
      history.replaceState({ [HELD_AS]: state.held }, '');
    } catch (error) {
      // Refused, too big, or too many in a short time: memory still holds the case. Anything else is a mistake of ours.
      if (!(error instanceof DOMException)) throw error;
      isKept = false;
      timer = setTimeout(write, AGAIN_MS);
    }
    if (isKept !== state.isKept) change({ isKept });
  };
  window.addEventListener('hashchange', write);
  window.addEventListener('popstate', write);
  // Once the page goes away it is too late for a reload to find them.
  window.addEventListener('beforeunload', write);
  window.addEventListener('pagehide', write);
  write();

  return {
    get: () => state,
    set: (held) => {
      change({ held });
      timer ??= setTimeout(write, REST_MS);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
