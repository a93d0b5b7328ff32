import type { FactDefinition } from '../facts/index.ts';
import { indexFromText } from './indexText.ts';
import type { PayerLibrary } from './payerLibrary.ts';
import type { PayerEntry, PolicyIndex } from './shape.ts';

/** Reads one file of the policy folder as text; rejects, with words, where it cannot be had. */
export type FetchText = (file: string) => Promise<string>;

/** Files of the site itself never go stale while the page is open, and are read also while the browser believes it is offline. */
const asStaticFile = { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1 } as const;

/** Fetches policy files beside the page, whatever folder it is served from. */
export const fetchBesidePage: FetchText = async (file) => {
  const response = await fetch(new URL(`policies/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`it could not be read (${String(response.status)})`);
  return response.text();
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The query for the index of policies. */
export const indexQuery = (fetchText: FetchText) => ({
  ...asStaticFile,
  queryKey: ['policy-index'],
  queryFn: async (): Promise<PolicyIndex> => indexFromText(await fetchText('index.json')),
});

/** The query for all versions of one payer. A file that is missing or refused takes only its own version away. */
export const payerQuery = (payer: PayerEntry, facts: readonly FactDefinition[], fetchText: FetchText) => ({
  ...asStaticFile,
  queryKey: ['policies', payer.id],
  queryFn: async (): Promise<PayerLibrary> => {
    // What judges is not needed for the first screen: it is loaded with the first policy.
    const { holdVersion, missingVersion, payerLibrary } = await import('./payerLibrary.ts');
    const held = payer.versions.map(async (entry) => {
      const text = await fetchText(entry.file).catch((error: unknown) => error);
      return typeof text === 'string' ? holdVersion(entry, text, facts) : missingVersion(entry, wordsOf(text));
    });
    return payerLibrary(payer, await Promise.all(held));
  },
});
