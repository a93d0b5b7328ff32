import type { SiteState } from '../screens/siteState.ts';
import { isClockBehind } from './updateClock.ts';

/** The state of the site as it becomes known; what finds it out is loaded after the first screen. */
export interface SiteStore {
  readonly get: () => SiteState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the store and, once the page stands, starts to keep the site for offline use. */
export const openSiteStore = (): SiteStore => {
  const { version, builtOn, isOneFile } = BUILD;
  let state: SiteState = { version, builtOn, isClockBehind: isClockBehind(new Date(), builtOn), offline: { kind: isOneFile ? 'one-file' : 'starting' }, offer: undefined, refused: [] };
  const listeners = new Set<() => void>();
  const change = (part: Partial<SiteState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const start = async (): Promise<void> => {
    const { keepSite } = await import('./serviceWorkerStart.ts');
    await keepSite(change);
  };
  const refused = (error: unknown): void => {
    change({ offline: { kind: 'not-kept', reason: error instanceof Error ? error.message : String(error) } });
  };
  const begin = (): void => { start().catch(refused); };
  if (!isOneFile && import.meta.env.PROD) {
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
