import * as z from 'zod/mini';
import type { FactDefinition } from '../facts/index.ts';
import { indexFromText } from './indexText.ts';
import type { PayerLibrary } from './payerLibrary.ts';
import type { PayerEntry, PolicyIndex } from './shape.ts';

/** Reads one file of the policy folder as text; rejects, with words, where it cannot be had. */
export type FetchText = (file: string) => Promise<string>;

/** Files of the site itself never go stale while the page is open, and are read also while the browser believes it is offline. */
const asStaticFile = { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 1, structuralSharing: false } as const;

/** The policy files that stand in the page itself, where the whole site is one file. */
const inPage = (): Readonly<Record<string, string>> | undefined => {
  const text = document.getElementById('policies')?.textContent;
  return text === undefined ? undefined : z.parse(z.record(z.string(), z.string()), JSON.parse(text));
};

/** Reads policy files from the page, or from beside it, whatever folder it is served from. The header names the build, so that no page gets the files of another. */
export const readPolicyFile: FetchText = async (file) => {
  const held = inPage();
  if (held) {
    const text = Object.hasOwn(held, file) ? held[file] : undefined;
    if (text === undefined) throw new Error('it is not in this page');
    return text;
  }
  const response = await fetch(new URL(`policies/${file}`, document.baseURI), { headers: { 'X-Build': BUILD.id } });
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
