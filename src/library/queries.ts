import { queryOptions } from '@tanstack/react-query';
import { versionKey, type Holdings } from './holdings.ts';
import type { HeldVersion, PayerLibrary } from './payerLibrary.ts';
import type { PayerEntry, VersionEntry } from './shape.ts';

/** The file came and is not the one that this page was built with: asking again brings the same. */
export class WrongFile extends Error {}

/** A request that was given up because nothing came for so long: it is tried again when a person asks for it. */
export class TooLate extends Error {}

const MOST_RETRIES = 2;
const FIRST_PAUSE_MS = 500;
const DRAFT_KEPT_MS = 60_000;

/** Files of the site itself never go stale while the page is open, and are read also while the browser believes it is offline. */
const asStaticFile = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A fact, a variable and a node are known by identity: nothing may copy a loaded policy.
  structuralSharing: false,
} as const;

/** The query for the text of one policy file, read once however many payers ask. What fails is tried again, with pauses. */
export const fileQuery = (entry: VersionEntry, { added, readFile }: Holdings) =>
  queryOptions({
    ...asStaticFile,
    queryKey: ['policy file', added.policies.get(versionKey(entry))?.id ?? '', entry.file],
    queryFn: () => readFile(entry.file),
    retry: (failures, error) => failures < MOST_RETRIES && !(error instanceof WrongFile) && !(error instanceof TooLate),
    retryDelay: (failures) => FIRST_PAUSE_MS * 2 ** failures,
  });

/** Loads what judges; the first screen does without. */
export const loadJudge = () => import('./payerLibrary.ts');

/** Loads what reads libraries and puts them on; most pages do without. */
export const loadAdded = () => import('./added/index.ts');

const hasUnread = (library: PayerLibrary | undefined): boolean =>
  library?.versions.some(({ loaded }) => !loaded.ok && loaded.isUnread === true) === true;

/** The names under which the policies of payers are kept. */
export const payerQueries = ['payer policies'] as const;

/**
 * The query for all versions of one payer’s book. A broken file takes only its own version away. So does one that could not be
 * fetched, and it leaves the query stale: whoever fetches it again asks for that file alone. Rejects where what judges does
 * not load.
 */
export const payerQuery = (payer: PayerEntry, holdings: Holdings) =>
  queryOptions<PayerLibrary>({
    ...asStaticFile,
    // A draft that is tried out changes with every letter; what its payers said before is let go.
    gcTime: holdings.added.libraries.some(({ by }) => by === 'draft') ? DRAFT_KEPT_MS : Number.POSITIVE_INFINITY,
    queryKey: [...payerQueries, payer.key ?? '', payer.id],
    staleTime: ({ state }) => (hasUnread(state.data) ? 0 : Number.POSITIVE_INFINITY),
    queryFn: async ({ client }) => {
      const read = async (entry: VersionEntry): Promise<string | Error> =>
        client.query(fileQuery(entry, holdings)).catch((error: unknown) => asError(error));
      const texts = payer.versions.map((entry) => [entry, read(entry)] as const);
      const { holdVersion, missingVersion, payerLibrary } = await loadJudge();
      const held = texts.map(async ([entry, reading]): Promise<HeldVersion> => {
        const text = await reading;
        return typeof text === 'string'
          ? holdVersion(entry, text, holdings.vocabulary)
          : missingVersion(entry, text.message, !(text instanceof WrongFile));
      });
      return payerLibrary(payer, await Promise.all(held), holdings.facts);
    },
    retry: MOST_RETRIES,
    retryDelay: FIRST_PAUSE_MS,
    throwOnError: true,
  });

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
