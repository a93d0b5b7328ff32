import { outcomeKindOrder, outcomeWordsOf } from '../parts/outcomeWords.ts';
import type { ComparedPayer } from './comparison.ts';

/** The orders in which payers can stand. */
export const orders = [
  { value: 'listed', word: 'As listed' },
  { value: 'outcome', word: 'Outcome, support first' },
  { value: 'open', word: 'Most missing first' },
] as const;
export type Order = (typeof orders)[number]['value'];

const rankOf = ({ says: { ruling } }: ComparedPayer): number =>
  outcomeKindOrder.indexOf(outcomeWordsOf(ruling.outcome).kind);

/** The payers in an order; those that are equal in it stay as the index lists them. */
export const inOrder = (order: Order, payers: readonly ComparedPayer[]): readonly ComparedPayer[] => {
  if (order === 'outcome')
    return [...payers].sort(
      (a, b) => rankOf(a) - rankOf(b) || a.says.ruling.outcome.localeCompare(b.says.ruling.outcome),
    );
  return order === 'open'
    ? [...payers].sort((a, b) => b.says.ruling.missing.length - a.says.ruling.missing.length)
    : payers;
};
