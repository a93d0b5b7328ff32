import type { Facts } from '../../facts/index.ts';
import { versionFor } from '../currency.ts';
import type { BookEntry } from '../payer/shape.ts';
import type { BookVersion, EntryOnDay } from './book.ts';

const isOpenOn = ({ from, until }: BookEntry, day: string | undefined): boolean =>
  day === undefined ? until === undefined : (from === undefined || from <= day) && (until === undefined || day < until);

/**
 * The entries of a book that apply on the day of a case, each with the version in force; without a day those that still apply,
 * with the newest versions. The last stands for members whom no entry takes in that day: nothing held speaks for them.
 */
export const entriesOn = (
  book: readonly BookEntry[],
  versions: readonly BookVersion[],
  known: Facts,
): readonly EntryOnDay[] => {
  const { serviceDate } = known;
  const day = typeof serviceDate === 'string' ? serviceDate : undefined;
  const open = book
    .filter((entry) => isOpenOn(entry, day))
    .map(({ policy, when }): EntryOnDay => {
      const own = versions.filter((version) => version.policy === policy);
      return { when: when ?? 'always', version: versionFor(own, known), versions: own };
    });
  const isWhole = open.some(({ when }) => when === 'always');
  return isWhole ? open : [...open, { when: 'no-other', version: undefined, versions }];
};
