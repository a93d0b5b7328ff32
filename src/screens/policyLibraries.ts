import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { factsTable } from '../facts/index.ts';
import { payerQuery, readPolicyFile, type PayerEntry, type PayerLibrary } from '../library/index.ts';

/** The policies of several payers, as far as they are loaded. */
export interface PayerLibraries {
  readonly libraries: readonly PayerLibrary[];
  readonly isLoading: boolean;
}

const librariesOf = (results: readonly UseQueryResult<PayerLibrary>[]): PayerLibraries => ({
  libraries: results.flatMap(({ data }) => data ?? []),
  isLoading: results.some(({ isPending }) => isPending),
});

/** Loads the policies of these payers, each payer's files once. */
export const usePayerLibraries = (payers: readonly PayerEntry[]): PayerLibraries => {
  const queries = useMemo(() => payers.map((payer) => payerQuery(payer, factsTable, readPolicyFile)), [payers]);
  return useQueries({ queries, combine: librariesOf });
};
