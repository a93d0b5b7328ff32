import { useSyncExternalStore, type ReactNode } from 'react';
import { localDate } from '../facts/index.ts';
import { SiteProvider, type SiteState } from '../screens/parts/siteState.ts';
import { isClockBehind, type Clock } from './clock.ts';
import { openListeners } from './listeners.ts';
import { loadTheRest, type PoliciesToRead } from './loadTheRest.ts';

/** The state of the site as it becomes known; what finds it out is loaded after the first screen. */
export interface SiteStore {
  readonly get: () => SiteState;
  readonly subscribe: (listener: () => void) => () => void;
}

const { version, builtAt, isOneFile } = BUILD;
const builtOn = localDate(new Date(builtAt));
/** What is known of the site before anything was looked at; the page as it was built shows this. */
export const siteAtFirst: SiteState = {
  version,
  builtOn,
  isClockBehind: false,
  offline: { kind: isOneFile ? 'one-file' : 'starting' },
  host: 'there',
  offer: undefined,
  refused: [],
};

/** Opens the store and, once the page stands and what comes next is loaded, starts to keep the site for offline use. */
export const openSiteStore = (clock: Clock, policies: PoliciesToRead): SiteStore => {
  let state: SiteState = { ...siteAtFirst, isClockBehind: isClockBehind(new Date(), builtOn) };
  const { tell, subscribe } = openListeners();
  const change = (part: Partial<SiteState>): void => {
    state = { ...state, ...part };
    tell();
  };
  const start = async (): Promise<void> => {
    await loadTheRest(policies);
    if (isOneFile || !import.meta.env.PROD) return;
    const { keepSite } = await import('./keepSite.ts');
    await keepSite(change, clock.subscribe);
  };
  clock.subscribe(() => {
    const isBehind = isClockBehind(new Date(), builtOn);
    if (isBehind !== state.isClockBehind) change({ isClockBehind: isBehind });
  });
  start().catch((error: unknown) => {
    change({ offline: { kind: 'not-kept', reason: error instanceof Error ? error.message : String(error) } });
  });
  return {
    get: () => state,
    subscribe,
  };
};

/** Tells all screens what becomes known of the site. */
export function SiteHolder({ store, children }: { readonly store: SiteStore; readonly children: ReactNode }) {
  return (
    <SiteProvider value={useSyncExternalStore(store.subscribe, store.get, () => siteAtFirst)}>{children}</SiteProvider>
  );
}
