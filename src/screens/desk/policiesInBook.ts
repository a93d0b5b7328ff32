import type { PayerEntry } from '../../library/index.ts';

/** So many are named; a long book is counted from there. */
const MOST_NAMED = 6;

/** The policies of a payer's book but for one, as their documents are called: "Medical Policy 260", "3 others". */
export const policiesInBook = (
  { book, versions }: Pick<PayerEntry, 'book' | 'versions'>,
  but = '',
): readonly string[] => {
  const policies = [...new Set(book.map(({ policy }) => policy))].filter((policy) => policy !== but);
  const names = policies.map(
    (policy) => versions.findLast((version) => version.policy === policy)?.printedAs ?? policy,
  );
  return names.length <= MOST_NAMED
    ? names
    : [...names.slice(0, MOST_NAMED - 1), `${String(names.length - MOST_NAMED + 1)} others`];
};
