import { QueryClient } from '@tanstack/react-query';
import { factsTable } from '../../facts/index.ts';
import { payerQuery, readPolicyFile, type PayerEntry, type PayerLibrary } from '../../library/index.ts';

const client = new QueryClient();
const queryFor = (payer: PayerEntry) => payerQuery(payer, factsTable, readPolicyFile);

/** A payer's policies, if they were read before. */
export const heldLibrary = (payer: PayerEntry): PayerLibrary | undefined =>
  client.getQueryData<PayerLibrary>(queryFor(payer).queryKey);

/** Reads a payer's policies, its files once however many ask. Rejects where what judges them cannot be loaded. */
export const readLibrary = (payer: PayerEntry): Promise<PayerLibrary> => client.query(queryFor(payer));
