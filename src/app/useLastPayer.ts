import { useMemo, useState } from 'react';
import type { RememberedPayer } from '../screens/caseInHand.ts';
import type { LastPayer } from './lastPayer.ts';

/** The preference for the last payer, as the screens see it. */
export const useLastPayer = (lastPayer: LastPayer): RememberedPayer => {
  const [payer, setPayer] = useState(lastPayer.get);
  return useMemo(
    () => ({
      isPossible: lastPayer.isPossible,
      payer,
      remember: (next) => {
        lastPayer.set(next);
        setPayer(next);
      },
    }),
    [lastPayer, payer],
  );
};
