import { booksOf, type PreparedPolicy } from '../determination/index.ts';
import type { FactsTable } from '../facts/index.ts';
import type { HeldPolicy } from './heldPolicies.ts';

/**
 * A policy version as the members of the payers that apply it meet it: it tells the lines of business apart that are theirs,
 * and none of another payer.
 */
export const asMembersMeet = (
  prepared: PreparedPolicy,
  { policy, appliedBy }: Pick<HeldPolicy, 'policy' | 'appliedBy'>,
  table: FactsTable,
): PreparedPolicy => {
  const [first] = appliedBy;
  if (!first) return prepared;
  const products = new Map(
    appliedBy
      .flatMap(({ payer, linesOfBusiness }) =>
        payer.products.filter(({ word }) => linesOfBusiness.length === 0 || linesOfBusiness.includes(word)),
      )
      .reverse()
      .map((product) => [product.value, product]),
  );
  const { version, inForce } = prepared.policy;
  const book = booksOf(
    { ...first.payer, products: [...products.values()].reverse(), cautions: [], book: [{ policy }] },
    [{ policy, version, from: inForce.from, until: inForce.until, read: prepared.read }],
    table,
  )({});
  return book.entries[0]?.text ?? prepared;
};
