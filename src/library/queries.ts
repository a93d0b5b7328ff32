import type { FactDefinition } from '../facts/index.ts';
import type { PayerLibrary } from './payerLibrary.ts';
import type { PayerEntry } from './shape.ts';

/** Reads one file of the policy folder as text; rejects, with words, where it cannot be had. */
export type FetchText = (file: string) => Promise<string>;

/** Files of the site itself never go stale while the page is open, and are read also while the browser believes it is offline. */
const asStaticFile = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: 1,
  structuralSharing: false,
} as const;

/** A policy file that stands in the page itself, where the whole site is one file. */
const fromPage = (page: string, file: string): string => {
  const files: unknown = JSON.parse(page);
  const text: unknown =
    typeof files === 'object' && files !== null && Object.hasOwn(files, file) ? Reflect.get(files, file) : undefined;
  if (typeof text !== 'string') throw new Error('it is not in this page');
  return text;
};

/** Reads policy files from the page, or from beside it, whatever folder it is served from. The header names the build, so that no page gets the files of another. */
export const readPolicyFile: FetchText = async (file) => {
  const page = document.getElementById('policies')?.textContent;
  if (page !== undefined) return fromPage(page, file);
  const response = await fetch(new URL(`policies/${file}`, document.baseURI), { headers: { 'X-Build': BUILD.id } });
  if (!response.ok) throw new Error(`it could not be read (${String(response.status)})`);
  return response.text();
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Loads what judges; the first screen does without. */
export const loadJudge = () => import('./payerLibrary.ts');

/** The query for all versions of one payer. A file that is missing or refused takes only its own version away. */
export const payerQuery = (payer: PayerEntry, facts: readonly FactDefinition[], fetchText: FetchText) => ({
  ...asStaticFile,
  queryKey: ['policies', payer.id],
  queryFn: async (): Promise<PayerLibrary> => {
    const texts = payer.versions.map(async ({ file }) => fetchText(file).catch((error: unknown) => error));
    const { holdVersion, missingVersion, payerLibrary } = await loadJudge();
    const held = payer.versions.map(async (entry, index) => {
      const text = await texts[index];
      return typeof text === 'string' ? holdVersion(entry, text, facts) : missingVersion(entry, wordsOf(text));
    });
    return payerLibrary(payer, await Promise.all(held));
  },
});
