import { useSyncExternalStore, type ReactNode } from 'react';
import { SiteProvider } from '../screens/parts/siteState.ts';
import { siteAtFirst, type SiteStore } from './updateStore.ts';

/** Tells all screens what becomes known of the site. */
export function SiteHolder({ store, children }: { readonly store: SiteStore; readonly children: ReactNode }) {
  return (
    <SiteProvider value={useSyncExternalStore(store.subscribe, store.get, () => siteAtFirst)}>{children}</SiteProvider>
  );
}
