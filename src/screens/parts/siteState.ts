import { createContext, useContext } from 'react';

/** Another build of the site that is held and checked, and can be taken. */
export interface Offer {
  /** Whether it was made before the one in use: the host went back. */
  readonly isEarlier: boolean;
  /** What it changes in the policies; empty where they are the same. */
  readonly news: readonly string[];
  readonly take: () => void;
}

/** What the page knows of the site it belongs to. */
export interface SiteState {
  readonly version: string;
  readonly builtOn: string;
  /** Whether the clock stands before the day of the build. */
  readonly isClockBehind: boolean;
  /** Whether it works without the network: kept by this browser, all in one file, or not kept and why. */
  readonly offline:
    { readonly kind: 'starting' | 'kept' | 'one-file' } | { readonly kind: 'not-kept'; readonly reason: string };
  /** Whether the host still has it: a kept copy works on, and gets nothing new. */
  readonly host: 'there' | 'gone' | 'moved';
  readonly offer: Offer | undefined;
  /** Why a newer build was refused; empty where none was. */
  readonly refused: readonly string[];
}

const SiteContext = createContext<SiteState | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

/** The state of the site; undefined outside the app, as in a test of one screen. */
export const useSite = (): SiteState | undefined => useContext(SiteContext);
