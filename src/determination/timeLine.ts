import { shortMonth } from '../facts/index.ts';
import { beginsBefore, versionFor, type VersionInForce } from './currency.ts';

const DAY = 86_400_000;

/** A day, YYYY-MM-DD, as a number that counts on by one each day. */
const dayOf = (date: string): number => Date.parse(date) / DAY;

const monthOf = (day: number): number => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const firstDayOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const MOST_STEPS = 4;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const LONGEST_STEP = 1200;

/** First days of months between two days, evenly apart, as few as fit a narrow screen; years alone where that is enough. */
const ticksBetween = (first: number, last: number): readonly { readonly day: number; readonly word: string }[] => {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS_IN_MONTHS.find((months) => (to - from) / months <= MOST_STEPS) ?? LONGEST_STEP;
  const ticks: { readonly day: number; readonly word: string }[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const date = firstDayOf(month);
    if (first <= dayOf(date)) ticks.push({ day: dayOf(date), word: step < 12 ? shortMonth(date) : date.slice(0, 4) });
  }
  return ticks;
};

/** Where a stretch lies on the drawing: 0 at its left edge, 1 at its right. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Days on which one version was in force. Several may be held for one day: the newest judges. */
export interface HeldStretch<Version> extends Place {
  readonly kind: 'held';
  readonly version: Version;
  /** Whether it judges a case of today. */
  readonly isToday: boolean;
}

/** Days on which no version that is held was in force: from the first until the day before the second; null is open. */
export interface GapStretch extends Place {
  readonly kind: 'gap';
  readonly from: string | null;
  readonly until: string | null;
  readonly isToday: boolean;
}

export type Stretch<Version> = HeldStretch<Version> | GapStretch;

/** The versions of one payer in time, oldest first, without a day left out. */
export interface TimeLine<Version> {
  readonly stretches: readonly Stretch<Version>[];
  readonly today: number;
  /** The place of a day, YYYY-MM-DD; below 0 or above 1 where it is not drawn. */
  readonly placeOf: (date: string) => number;
  /** A few days along it, in words, to read it by. */
  readonly ticks: readonly { readonly place: number; readonly word: string }[];
}

/** After every day that is written YYYY-MM-DD. */
const FOREVER = 'forever';

/** Room at each end, so that what is open is seen to go on: part of the whole, and at least so many days. */
const ROOM = 0.06;
const LEAST_ROOM = 30;

/**
 * Versions on a time line, with the days between that none of them covers. `shown`: other days that the drawing must
 * reach, such as reviews; all days are YYYY-MM-DD.
 */
export const timeLineOf = <Version extends VersionInForce>(
  versions: readonly Version[],
  shown: readonly string[],
  today: string,
): TimeLine<Version> => {
  const ordered = [...versions].sort((a, b) => (beginsBefore(a, b) ? -1 : 1));
  const days = [
    today,
    ...shown,
    ...ordered.flatMap(({ from, until }) => [from, until].filter((day) => day !== null)),
  ].map(dayOf);
  const [earliest, latest] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(LEAST_ROOM, Math.round((latest - earliest) * ROOM));
  const [first, last] = [earliest - room, latest + room];
  const placeOf = (date: string): number => (dayOf(date) - first) / (last - first);
  const placed = (from: string | null, until: string | null): Place => ({
    start: from === null ? 0 : placeOf(from),
    end: until === null ? 1 : placeOf(until),
  });
  const gap = (from: string | null, until: string | null): GapStretch => ({
    kind: 'gap',
    from,
    until,
    isToday: (from === null || from <= today) && (until === null || today < until),
    ...placed(from, until),
  });

  const judging = versionFor(ordered, { serviceDate: today });
  const stretches: Stretch<Version>[] = [];
  let covered = '';
  for (const version of ordered) {
    if (version.from !== null && covered < version.from)
      stretches.push(gap(covered === '' ? null : covered, version.from));
    stretches.push({ kind: 'held', version, isToday: version === judging, ...placed(version.from, version.until) });
    const end = version.until ?? FOREVER;
    if (covered < end) covered = end;
  }
  if (covered !== FOREVER) stretches.push(gap(covered === '' ? null : covered, null));
  return {
    stretches,
    today: placeOf(today),
    placeOf,
    ticks: ticksBetween(first, last).map(({ day, word }) => ({ place: (day - first) / (last - first), word })),
  };
};
