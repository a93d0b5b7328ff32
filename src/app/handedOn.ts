import type { ParsedCase, Vocabulary } from '../facts/index.ts';

/** The address without the facts; where the history may not be changed, by going there. */
const clean = (route: string): void => {
  try {
    history.replaceState(history.state, '', route);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    location.replace(route);
  }
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

/** The case in the fragment of the address (`#/result?payer=…`), taken out of it: the address is cleaned at once. Undefined where there is none. */
export const takeFromAddress = async (vocabulary: Vocabulary): Promise<ParsedCase | undefined> => {
  const [route = '', query] = location.hash.split('?', 2);
  if (query === undefined) return undefined;
  clean(route);
  const { caseFromPairs } = await import('./linkedCase.ts');
  return caseFromPairs([...new URLSearchParams(query)], vocabulary);
};
