import type { Facts } from '../../facts/index.ts';
import { versionFor } from '../currency.ts';
import type { BookEntry } from '../payer/shape.ts';
import type { BookVersion, EntryOnDay, OwnedEntry } from './book.ts';

const isOpenOn = ({ from, until }: BookEntry, day: string | undefined): boolean =>
  day === undefined ? until === undefined : (from === undefined || from <= day) && (until === undefined || day < until);

/**
 * The entries of a book that apply on the day of a case, each with the version in force; without a day those that still apply,
 * with the newest versions. The last stands for members whom no entry takes in that day: nothing held speaks for them.
 */
export const entriesOn = (
  book: readonly OwnedEntry[],
  versions: readonly BookVersion[],
  known: Facts,
): readonly EntryOnDay[] => {
  const { serviceDate } = known;
  const day = typeof serviceDate === 'string' ? serviceDate : undefined;
  const open = book
    .filter((entry) => isOpenOn(entry, day))
    .map(({ policy, when, told = [] }): EntryOnDay => {
      const own = versions.filter((version) => version.policy === policy);
      const version = versionFor(own, known);
      const ofVersion = version?.told ?? [];
      // The text says it itself.
      const ofEntry = told.filter(({ id }) => !ofVersion.some((each) => each.id === id));
      return { when: when ?? 'always', policy, version, versions: own, told: [...ofEntry, ...ofVersion] };
    });
  const isWhole = open.some(({ when }) => when === 'always');
  return isWhole ? open : [...open, { when: 'no-other', policy: undefined, version: undefined, versions, told: [] }];
};
