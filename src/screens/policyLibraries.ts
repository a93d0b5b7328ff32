import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { factsTable } from '../facts/index.ts';
import { payerQuery, readPolicyFile, type PayerEntry, type PayerLibrary } from '../library/index.ts';

/** The policies of several payers, as far as they are loaded. */
export interface PayerLibraries {
  readonly libraries: readonly PayerLibrary[];
  readonly isLoading: boolean;
}

interface Loaded {
  readonly held: ReadonlySet<PayerLibrary>;
  readonly isLoading: boolean;
}

/**
 * What is loaded, in a set: what is combined, the query library merges entry by entry with what was there before, plain objects
 * and lists down to the last node. A list would come out with one payer's policy mixed into another's, its facts and nodes
 * equal copies that no diagram knows again. A set is left as it is.
 */
export const loadedOf = (results: readonly { readonly data: PayerLibrary | undefined; readonly isPending: boolean }[]): Loaded => ({
  held: new Set(results.flatMap(({ data }) => data ?? [])),
  isLoading: results.some(({ isPending }) => isPending),
});

/** Loads the policies of these payers, each payer's files once. */
export const usePayerLibraries = (payers: readonly PayerEntry[]): PayerLibraries => {
  const queries = useMemo(() => payers.map((payer) => payerQuery(payer, factsTable, readPolicyFile)), [payers]);
  const { held, isLoading } = useQueries({ queries, combine: loadedOf });
  return useMemo(() => ({ libraries: [...held], isLoading }), [held, isLoading]);
};
