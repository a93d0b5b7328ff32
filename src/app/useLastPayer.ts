import { useMemo, useSyncExternalStore } from 'react';
import type { RememberedPayer } from '../screens/parts/caseInHand.ts';
import { noLastPayer, type LastPayer } from './lastPayer.ts';

/** The preference for the last payer, as the screens see it. */
export const useLastPayer = ({ subscribe, get, set }: LastPayer): RememberedPayer => {
  const held = useSyncExternalStore(subscribe, get, () => noLastPayer);
  return useMemo(() => ({ ...held, remember: set }), [held, set]);
};
