import { useQueries } from '@tanstack/react-query';
import { factsTable } from '../facts/index.ts';
import { payerQuery, readPolicyFile, type PayerEntry, type PayerLibrary } from '../library/index.ts';

/** The policies of several payers, as far as they are loaded. */
export interface PayerLibraries {
  readonly libraries: readonly PayerLibrary[];
  readonly isLoading: boolean;
}

/** Loads the policies of these payers, each payer's files once. */
export const usePayerLibraries = (payers: readonly PayerEntry[]): PayerLibraries => {
  const results = useQueries({ queries: payers.map((payer) => payerQuery(payer, factsTable, readPolicyFile)) });
  return { libraries: results.flatMap(({ data }) => data ?? []), isLoading: results.some(({ isPending }) => isPending) };
};
