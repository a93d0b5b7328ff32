import { useState } from 'react';

/** Something that a press begins and that may fail. */
export interface Doing {
  /** Whether it has begun and not ended: then another press begins nothing. */
  readonly isDoing: boolean;
  /** Why it failed; undefined where it did not. */
  readonly error: string | undefined;
  /** Does it: whatever it throws, at once or later, is told. */
  readonly doing: (work: () => Promise<void> | void) => void;
}

export const useDoing = (): Doing => {
  const [isDoing, setDoing] = useState(false);
  const [error, setError] = useState<string>();
  const doing = (work: () => Promise<void> | void): void => {
    if (isDoing) return;
    setDoing(true);
    setError(undefined);
    const begun = async (): Promise<void> => {
      await work();
    };
    void begun()
      .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
      .finally(() => setDoing(false));
  };
  return { isDoing, error, doing };
};
