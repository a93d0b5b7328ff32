import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PayerEntry, PayerLibrary } from '../../library/index.ts';
import { payerQuery } from '../../library/queries.ts';
import { useHoldings } from './holdings.ts';

/** The policies of several payers, as far as they are loaded. */
export interface PayerLibraries {
  readonly libraries: readonly PayerLibrary[];
  readonly isLoading: boolean;
}

// A map: the query library would copy a plain object or a list, and what is loaded is known by identity.
const byPayer = (results: readonly UseQueryResult<PayerLibrary>[]): ReadonlyMap<string, PayerLibrary> =>
  new Map(results.flatMap(({ data }) => (data ? [[data.payer.id, data] as const] : [])));

/** Loads the policies of these payers, each file once. Throws while drawing where what reads them cannot be loaded. */
export const usePayerLibraries = (payers: readonly PayerEntry[]): PayerLibraries => {
  const holdings = useHoldings();
  const queries = useMemo(() => payers.map((payer) => payerQuery(payer, holdings)), [payers, holdings]);
  const held = useQueries({ queries, combine: byPayer });
  return useMemo(() => {
    const libraries = payers.flatMap(({ id }) => held.get(id) ?? []);
    return { libraries, isLoading: libraries.length < payers.length };
  }, [payers, held]);
};
