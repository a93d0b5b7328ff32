import { useEffect, useMemo, useState } from 'react';
import type { PayerEntry, PayerLibrary } from '../../library/index.ts';

/** The policies of several payers, as far as they are loaded. */
export interface PayerLibraries {
  readonly libraries: readonly PayerLibrary[];
  readonly isLoading: boolean;
}

interface News {
  readonly error?: Error;
}

type Shelf = typeof import('./policyShelf.ts');

// The first screen asks for no policy: what fetches and keeps them comes with the first that is asked for.
let shelf: Shelf | undefined;
const loadShelf = async (): Promise<Shelf> => (shelf ??= await import('./policyShelf.ts'));

const heldOf = (payers: readonly PayerEntry[]): PayerLibraries => {
  const libraries = payers.flatMap((payer) => shelf?.heldLibrary(payer) ?? []);
  return { libraries, isLoading: libraries.length < payers.length };
};

/** Loads the policies of these payers, each payer's files once. Throws while drawing where what reads them cannot be loaded. */
export const usePayerLibraries = (payers: readonly PayerEntry[]): PayerLibraries => {
  const [read, setRead] = useState<News>({});
  if (read.error) throw read.error;
  useEffect(() => {
    let isWanted = true;
    const tell = (news: News): void => {
      if (isWanted) setRead(news);
    };
    const readAll = async (): Promise<void> => {
      const { readLibrary, heldLibrary } = await loadShelf();
      await Promise.all(
        payers
          .filter((payer) => !heldLibrary(payer))
          .map(async (payer) => {
            await readLibrary(payer);
            tell({});
          }),
      );
      tell({});
    };
    if (heldOf(payers).isLoading)
      readAll().catch((error: unknown) => {
        tell({ error: error instanceof Error ? error : new Error(String(error)) });
      });
    return () => {
      isWanted = false;
    };
  }, [payers]);
  // Each piece of news is a new object: what is held is looked at again.
  return useMemo(() => heldOf(payers), [payers, read]);
};
