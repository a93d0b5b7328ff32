import { localDate } from '../facts/index.ts';
import { noAnswers, type Answers } from '../questionnaire/index.ts';
import type { CopyCompared } from '../submission/comparison/index.ts';
import { noEvidence, type Evidence } from '../submission/evidence/index.ts';
import { openListeners } from './listeners.ts';

/** What the tab keeps of a case: the answers, what was noted on its documents, and what came of comparing with the payer's own. Never who the patient is. */
export interface HeldCase {
  readonly answers: Answers;
  readonly evidence: Evidence;
  readonly compared: readonly CopyCompared[];
}

/** The case as the screens see it, and how it is kept. */
export interface CaseState {
  readonly held: HeldCase;
  /** Whether the browser lets a reload find it again. */
  readonly isKept: boolean;
  /** Whether the person wants it in memory alone. */
  readonly inMemoryAlone: boolean;
}

/**
 * The case in hand: in memory, and as one copy in the tab's session storage, so that reload, back and forward keep it, the newest
 * always wins (also where another site was visited between) and a new case overwrites it. Nothing of it is in a history entry.
 */
export interface CaseStore {
  readonly get: () => CaseState;
  readonly set: (held: HeldCase) => void;
  readonly keepInMemoryAlone: (isWanted: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the page as it was built shows: not even a day. */
export const emptyCase: CaseState = {
  held: { answers: noAnswers, evidence: noEvidence, compared: [] },
  isKept: true,
  inMemoryAlone: false,
};

/** A case not begun: the date of service is today's, and the payer stays where it is given. */
export const freshCase = (today: string, payer?: string): HeldCase => ({
  answers: { texts: { serviceDate: today, ...(payer === undefined ? {} : { payer }) }, calculated: [] },
  evidence: noEvidence,
  compared: [],
});

/** Whether nothing was answered yet beyond what stood there at the start on that day: then there is nothing to bring back, or to keep. */
export const isUntouched = ({ answers, evidence }: HeldCase, today: string): boolean => {
  const fresh = freshCase(today, answers.texts['payer']);
  return (
    Object.entries(answers.texts).every(([name, text]) => text === '' || text === fresh.answers.texts[name]) &&
    Object.keys(evidence).length === 0
  );
};

/** The name under which the tab's session storage holds the case; the page itself looks for it before its script comes. */
export const HELD_AS = 'cryocheck.case';
/** The name of the wish to keep it in memory alone, on this device. */
export const IN_MEMORY_AS = 'cryocheck.memory';

/** Does something with a storage of the browser; undefined where it is refused, full or closed since. */
const ifAllowed = <Result>(act: () => Result): { readonly result: Result } | undefined => {
  try {
    return { result: act() };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
};

const isInMemoryAlone = (): boolean => ifAllowed(() => localStorage.getItem(IN_MEMORY_AS))?.result === 'yes';

/** The case that the tab holds, if any; what reads it is loaded with the first that is held. */
export const keptCase = async (): Promise<HeldCase | undefined> => {
  const text = ifAllowed(() => sessionStorage.getItem(HELD_AS))?.result ?? null;
  return text === null || isInMemoryAlone() ? undefined : (await import('./heldCase.ts')).heldIn(text);
};

/** Opens the store of this tab with the case that it begins with. */
export const openCaseStore = (initial: HeldCase): CaseStore => {
  let state: CaseState = { held: initial, isKept: true, inMemoryAlone: isInMemoryAlone() };
  const { tell, subscribe } = openListeners();
  const change = (part: Partial<CaseState>): void => {
    state = { ...state, ...part };
    tell();
  };
  /** Whether the tab now holds what it should. */
  const write = (): boolean => {
    const { serviceDate = '', payer = '' } = state.held.answers.texts;
    const isNothing = state.inMemoryAlone || (payer === '' && isUntouched(state.held, serviceDate));
    const written = ifAllowed(() => {
      if (isNothing) sessionStorage.removeItem(HELD_AS);
      else sessionStorage.setItem(HELD_AS, JSON.stringify(state.held));
    });
    return state.inMemoryAlone || written !== undefined;
  };
  const end = (): void => {
    change({ held: freshCase(localDate(new Date())) });
  };
  window.addEventListener('pageshow', ({ persisted }) => {
    // The browser kept this page whole while another one went on with the case.
    if (persisted && !state.inMemoryAlone)
      void keptCase().then((held) => {
        if (held) change({ held });
        else end();
      });
  });
  window.addEventListener('pagehide', () => {
    if (state.inMemoryAlone) end();
  });
  state = { ...state, isKept: write() };

  return {
    get: () => state,
    set: (held) => {
      state = { ...state, held };
      change({ isKept: write() });
    },
    keepInMemoryAlone: (isWanted) => {
      state = { ...state, inMemoryAlone: isWanted };
      ifAllowed(() => {
        if (isWanted) localStorage.setItem(IN_MEMORY_AS, 'yes');
        else localStorage.removeItem(IN_MEMORY_AS);
      });
      change({ isKept: write() });
    },
    subscribe,
  };
};
