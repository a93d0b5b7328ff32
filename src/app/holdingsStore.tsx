import { useSyncExternalStore, type ReactNode } from 'react';
import type { Holdings } from '../library/index.ts';
import { AddedLibrariesProvider, noLibraries } from '../screens/parts/addedLibraries.ts';
import { HoldingsProvider } from '../screens/parts/holdings.ts';
import type { HoldingsState } from './libraryShelf.ts';

/** What judges, as it becomes known: what comes with the build at once, libraries once they are read. */
export interface HoldingsStore {
  readonly get: () => HoldingsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the libraries of the site and of this device, once. Never rejects: what went wrong is part of the state. */
  readonly readLibraries: () => Promise<void>;
}

/** Opens the store with what the build holds. What reads libraries is loaded when they are asked for. */
export const openHoldings = (held: Holdings): HoldingsStore => {
  let state: HoldingsState = { holdings: held, added: noLibraries };
  const listeners = new Set<() => void>();
  const change = (next: HoldingsState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  let reading: Promise<void> | undefined;
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readLibraries: () =>
      (reading ??= import('./libraryShelf.ts')
        .then(({ openShelf }) => openShelf(held, change))
        .catch((error: unknown) => {
          // Whoever asks next tries again.
          reading = undefined;
          change({
            ...state,
            added: { ...state.added, unread: error instanceof Error ? error.message : String(error) },
          });
        })),
  };
};

/** Tells all screens what judges. */
export function HoldingsHolder({ store, children }: { readonly store: HoldingsStore; readonly children: ReactNode }) {
  const { holdings, added } = useSyncExternalStore(store.subscribe, store.get, store.get);
  return (
    <HoldingsProvider value={holdings}>
      <AddedLibrariesProvider value={added}>{children}</AddedLibrariesProvider>
    </HoldingsProvider>
  );
}
