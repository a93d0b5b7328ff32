import { createContext, useContext } from 'react';
import type { Holdings } from '../../library/index.ts';

const HoldingsContext = createContext<Holdings | undefined>(undefined);

/** Providers may be nested: what is tried out is read over holdings of its own. */
export const HoldingsProvider = HoldingsContext.Provider;

/** What judges here: facts, payers and policies. Only inside a provider. */
export const useHoldings = (): Holdings => {
  const holdings = useContext(HoldingsContext);
  if (holdings === undefined) throw new TypeError('there are no holdings outside their provider');
  return holdings;
};
