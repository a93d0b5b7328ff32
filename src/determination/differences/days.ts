import { dayBefore } from '../../facts/index.ts';
import { beginsBefore, type VersionInForce } from '../currency.ts';

const later = (one: string | null, other: string | null): string | null => ((one ?? '') < (other ?? '') ? other : one);
const sooner = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

/** A day on which both were in force: today, where it is one, or else the last one. */
const commonDay = (one: VersionInForce, other: VersionInForce, today: string): string | undefined => {
  const from = later(one.from, other.from);
  const until = sooner(one.until, other.until);
  if (until !== null && from !== null && until <= from) return undefined;
  if (from !== null && today < from) return from;
  return until === null || today < until ? today : dayBefore(until);
};

/**
 * The dates of service on which one and the same case is judged by the one version and by the other. Between policies: one
 * day on which both were in force, or undefined where there is none, for then the two never judge the same case. Between
 * versions of one policy: the last day of the earlier version and the first day of the later one. `today` and all dates: YYYY-MM-DD.
 */
export const daysToOpen = (
  one: VersionInForce,
  other: VersionInForce,
  today: string,
): readonly [string, string] | undefined => {
  if (one.policy !== other.policy) {
    const day = commonDay(one, other, today);
    return day === undefined ? undefined : [day, day];
  }
  if (one.from === other.from) return undefined;
  const [earlier, { from: first }] = beginsBefore(one, other) ? [one, other] : [other, one];
  if (first === null) return undefined;
  const last = dayBefore(earlier.until === null || first < earlier.until ? first : earlier.until);
  return earlier === one ? [last, first] : [first, last];
};
