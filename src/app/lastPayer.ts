const KEY = 'cryocheck.payer';

/** The last payer, kept on this device where the person asked for it: a preference, not a patient. */
export interface LastPayer {
  /** Whether this browser lets the page keep anything. */
  readonly isPossible: boolean;
  /** Whether it was asked for; the payer is empty until one was chosen. */
  readonly get: () => string | undefined;
  /** Keeps a payer; undefined forgets all. */
  readonly set: (payer: string | undefined) => void;
}

const isStorageOpen = (): boolean => {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
};

/** Opens the preference; where storage is refused it is simply not offered. */
export const openLastPayer = (): LastPayer => {
  const isPossible = isStorageOpen();
  return {
    isPossible,
    get: () => (isPossible ? localStorage.getItem(KEY) ?? undefined : undefined),
    set: (payer) => {
      if (!isPossible) return;
      try {
        if (payer === undefined) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, payer);
      } catch (error) {
        // Storage is full: the preference is not worth an error.
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
};
