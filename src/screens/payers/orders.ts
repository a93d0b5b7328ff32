import { outcomeKindOrder, outcomeWordsOf } from '../outcomeWords.ts';
import type { ComparedPayer } from './comparison.ts';

/** The orders in which payers can stand. */
export const orders = [
  { value: 'listed', word: 'As listed' },
  { value: 'outcome', word: 'Outcome, support first' },
  { value: 'open', word: 'Most missing first' },
] as const;
export type Order = (typeof orders)[number]['value'];

const rankOf = ({ ruling }: ComparedPayer): number => outcomeKindOrder.indexOf(outcomeWordsOf(ruling.outcome).kind);

/** The payers in an order; those that are equal in it stay as the index lists them. */
export const inOrder = (order: Order, payers: readonly ComparedPayer[]): readonly ComparedPayer[] => {
  if (order === 'outcome') return [...payers].sort((a, b) => rankOf(a) - rankOf(b) || a.ruling.outcome.localeCompare(b.ruling.outcome));
  return order === 'open' ? [...payers].sort((a, b) => b.ruling.missing.length - a.ruling.missing.length) : payers;
};
