import { useSyncExternalStore, type ReactNode } from 'react';
import type { Holdings } from '../library/index.ts';
import { AddedLibrariesProvider, noLibraries, type AddedLibraries } from '../screens/parts/addedLibraries.ts';
import { HoldingsProvider } from '../screens/parts/holdings.ts';
import type { Shelf, ShelfNews } from './libraryShelf.ts';
import { openListeners } from './listeners.ts';

/** What judges, and the libraries that are on it. */
export interface HoldingsState {
  readonly holdings: Holdings;
  readonly added: AddedLibraries;
}

/** What judges, as it becomes known: what comes with the build at once, libraries once they are read. */
export interface HoldingsStore {
  readonly get: () => HoldingsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the libraries of the site and of this device, once. Never rejects: what went wrong is part of the state. */
  readonly readLibraries: () => Promise<void>;
}

/** Opens the store with what the build holds. What reads libraries is loaded when they are asked for. */
export const openHoldings = (held: Holdings): HoldingsStore => {
  const { tell, subscribe } = openListeners();
  let opening: Promise<Shelf> | undefined;
  const shelf = (): Promise<Shelf> =>
    (opening ??= import('./libraryShelf.ts')
      .then(({ openShelf }) => openShelf(held, change))
      .catch((error: unknown) => {
        // Whoever asks next tries again.
        opening = undefined;
        change({ added: { isReading: false, unread: error instanceof Error ? error.message : String(error) } });
        throw error;
      }));
  let state: HoldingsState = {
    holdings: held,
    added: {
      ...noLibraries,
      isReading: true,
      add: async (...library) => (await shelf()).add(...library),
      remove: async (key) => (await shelf()).remove(key),
      whenRead: async (without) => (await shelf()).whenRead(without),
    },
  };
  const change = ({ holdings = state.holdings, added }: ShelfNews): void => {
    state = { holdings, added: { ...state.added, ...added } };
    tell();
  };
  return {
    get: () => state,
    subscribe,
    readLibraries: async () => {
      await shelf().catch(() => undefined);
    },
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
