import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { VersionName } from '../parts/policyAddresses.ts';

/** Views of other screens in which a draft is looked at: they read it as they read any policy that is held. */
export interface DraftViews {
  /** The result of the case in hand. */
  readonly Result: ComponentType;
  readonly Picture: ComponentType<VersionName>;
  readonly Differences: ComponentType<VersionName>;
}

const nothing = (): ReactNode => null;
const ViewsContext = createContext<DraftViews>({ Result: nothing, Picture: nothing, Differences: nothing });
export const DraftViewsProvider = ViewsContext.Provider;

export const useDraftViews = (): DraftViews => useContext(ViewsContext);
