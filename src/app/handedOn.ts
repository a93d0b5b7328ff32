import { caseFromPairs, type ParsedCase, type Vocabulary } from '../facts/index.ts';

/** The case in the fragment of the address (`#/result?payer=…`), taken out of it: the address is cleaned. Undefined where there is none. */
export const takeFromAddress = (vocabulary: Vocabulary): ParsedCase | undefined => {
  const [route = '', query] = location.hash.split('?', 2);
  if (query === undefined) return undefined;
  history.replaceState(history.state, '', route);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  return caseFromPairs([...new URLSearchParams(query)], vocabulary);
};
