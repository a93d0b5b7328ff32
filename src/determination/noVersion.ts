import { type Facts, oneTextOf } from '../facts/index.ts';
import type { BookVersion, PreparedBook } from './book/book.ts';
import { endsFor } from './book/speaking.ts';
import type { Caution } from './caution.ts';
import { passagesOf } from './citations.ts';
import { nearestVersion, type VersionInForce } from './currency.ts';

/** The versions of the policy at which a case ends without one in force. */
const versionsWithout = (book: PreparedBook, facts: Facts): readonly BookVersion[] =>
  endsFor(book, facts).find(({ decision }) => decision === 'no-version')?.entry?.versions ?? [];

const nearestAmong = (versions: readonly BookVersion[], { serviceDate }: Facts): BookVersion | undefined =>
  nearestVersion(versions, typeof serviceDate === 'string' ? serviceDate : '');

/** The version nearest to the date of service, of the policy at which the case ended; undefined where none is held. */
export const nearestFor = (book: PreparedBook, facts: Facts): VersionInForce | undefined => {
  const nearest = nearestAmong(versionsWithout(book, facts), facts);
  if (!nearest) return undefined;
  const { policy, version, from, until } = nearest;
  return { policy, version, from, until };
};

/**
 * The cautions where no version was in force on the date of service: what the texts held say of the time between is a hint,
 * never a decision; and that the contract governs, as the nearest version says it.
 */
export const cautionsWithoutVersion = (book: PreparedBook, facts: Facts): readonly Caution[] => {
  const versions = versionsWithout(book, facts);
  const date = oneTextOf(facts['serviceDate']);
  const hints = versions.flatMap(({ read }) =>
    (read?.policy.hints ?? [])
      .filter(({ from, until }) => from <= date && date < until)
      .map(({ says, cites }) => ({
        id: 'history-hint',
        title: 'What a held text says of that day',
        says,
        cites: read ? passagesOf(read.policy, cites) : [],
      })),
  );
  const nearest = nearestAmong(versions, facts)?.read?.policy;
  const contract = (nearest?.cautions ?? [])
    .filter(({ id }) => id === 'contract-governs')
    .map(({ id, title, says, cites }) => ({ id, title, says, cites: nearest ? passagesOf(nearest, cites) : [] }));
  return [...hints, ...contract];
};
