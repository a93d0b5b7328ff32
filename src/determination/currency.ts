import type { Facts } from '../facts/index.ts';
import type { Policy } from './policy/shape.ts';

/** A version of a policy and the days on which it was in force: from the first until the day before the second; null is open. */
export interface VersionInForce {
  readonly policy: string;
  readonly version: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Whether a version was in force on a day, YYYY-MM-DD. */
export const isInForce = ({ from, until }: Pick<VersionInForce, 'from' | 'until'>, date: string): boolean =>
  (from === null || from <= date) && (until === null || date < until);

/** Whether a version begins before another; one without a first day begins before all others. */
export const beginsBefore = (one: Pick<VersionInForce, 'from'>, other: Pick<VersionInForce, 'from'>): boolean =>
  (one.from ?? '') < (other.from ?? '');

/** The version that judges a case: in force on its date of service, or, without a date, the newest held. */
export const versionFor = <Version extends VersionInForce>(
  versions: readonly Version[],
  { serviceDate }: Facts,
): Version | undefined => {
  let newest: Version | undefined;
  for (const each of versions) {
    const counts = typeof serviceDate !== 'string' || isInForce(each, serviceDate);
    if (counts && (!newest || beginsBefore(newest, each))) newest = each;
  }
  return newest;
};

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Days from a date to the nearest day on which a version was in force. */
const distance = ({ from, until }: VersionInForce, date: string): number =>
  from !== null && date < from
    ? daysBetween(date, from)
    : until === null || date < until
      ? 0
      : daysBetween(until, date) + 1;

/** The version whose days lie nearest to a date; of two as near, the newer. */
export const nearestVersion = <Version extends VersionInForce>(
  versions: readonly Version[],
  date: string,
): Version | undefined =>
  [...versions].sort((a, b) => distance(a, date) - distance(b, date) || (beginsBefore(a, b) ? 1 : -1))[0];

/** Whether the version is due for review on the date of service or today (both YYYY-MM-DD). */
export const isReviewDue = (
  { reviewDue }: Pick<Policy, 'reviewDue'>,
  serviceDate: string | undefined,
  today: string,
): boolean =>
  reviewDue !== null && (reviewDue.on <= today || (serviceDate !== undefined && reviewDue.on <= serviceDate));
