/** Who is told when something changes. */
export const openListeners = (): {
  readonly tell: () => void;
  /** Has a listener told from now on; answers with what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
} => {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
