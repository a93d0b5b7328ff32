import { caseFromPairs, type ParsedCase, type Vocabulary } from '../facts/index.ts';

/** The case in the fragment of the address (`#/result?payer=…`); undefined where there is none. A second `?` belongs to the fact in which it stands. */
export const caseInAddress = (hash: string, vocabulary: Vocabulary): ParsedCase | undefined => {
  const start = hash.indexOf('?');
  return start < 0 ? undefined : caseFromPairs([...new URLSearchParams(hash.slice(start + 1))], vocabulary);
};

/** Takes the facts out of the address, once they are in; where the history may not be changed, by going there. */
export const cleanAddress = (): void => {
  const route = location.hash.split('?', 1)[0] ?? '';
  try {
    history.replaceState(null, '', route);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    location.replace(route);
  }
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};
