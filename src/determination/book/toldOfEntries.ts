import type { Facts } from '../../facts/index.ts';
import type { Caution } from '../caution.ts';
import type { Outcome } from '../outcome.ts';
import type { PreparedPolicy } from '../prepare.ts';
import type { PreparedBook } from './book.ts';
import { countsFor } from './speaking.ts';

/** The id of the caution on an answer that rests on something that does not come with the product. */
export const ADDED = 'added';

/** Of some cautions those that say where something that was added comes from. */
export const originsIn = <Told extends Pick<Caution, 'id'>>(cautions: readonly Told[]): readonly Told[] =>
  cautions.filter(({ id }) => id === ADDED);

/**
 * What is told of the entries on which an answer rests: those whose texts are in question, and, where none addresses the case or
 * it ends without a version, every entry that counts. Each is told once.
 */
export const toldOfEntries = (
  book: PreparedBook,
  facts: Facts,
  outcome: Outcome,
  inQuestion: readonly PreparedPolicy[],
): readonly Caution[] => {
  if (!book.entries.some(({ told }) => told.length > 0)) return [];
  const takesAll = outcome === 'not-addressed' || outcome === 'no-version';
  const told = book.entries
    .filter((entry) =>
      takesAll ? countsFor(book, entry, facts) !== false : entry.text && inQuestion.includes(entry.text),
    )
    .flatMap((entry) => entry.told);
  return [...new Map(told.map((each) => [`${each.id} ${each.says}`, each])).values()].map((each) => ({
    ...each,
    cites: [],
  }));
};
