import { openListeners } from './listeners.ts';

const KEY = 'cryocheck.payer';

/** The last payer on this device, where the person asked for it to be kept: a preference, not a patient. */
export interface LastPayerState {
  /** Whether this browser lets the page keep anything. */
  readonly isPossible: boolean;
  /** Undefined: not asked for. Empty: asked for, and none chosen yet. */
  readonly payer: string | undefined;
  /** Whether it could not be written: storage is full, or closed since. */
  readonly isRefused: boolean;
}

export interface LastPayer {
  readonly get: () => LastPayerState;
  /** Keeps a payer; undefined forgets all. */
  readonly set: (payer: string | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the page as it was built shows. */
export const noLastPayer: LastPayerState = { isPossible: true, payer: undefined, isRefused: false };

const kept = (): LastPayerState => {
  try {
    return { ...noLastPayer, payer: localStorage.getItem(KEY) ?? undefined };
  } catch {
    return { ...noLastPayer, isPossible: false };
  }
};

const isWritten = (payer: string | undefined): boolean => {
  try {
    if (payer === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, payer);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
};

/** Opens the preference; where storage is refused it is simply not offered. */
export const openLastPayer = (): LastPayer => {
  let state = kept();
  const { tell, subscribe } = openListeners();
  return {
    get: () => state,
    set: (payer) => {
      if (!state.isPossible) return;
      state = isWritten(payer)
        ? { isPossible: true, payer, isRefused: false }
        : { isPossible: true, payer: undefined, isRefused: true };
      tell();
    },
    subscribe,
  };
};
