import type { Bounds, FactValue, NumberDomain } from './definition.ts';

/** Whether a number keeps within all bounds given. */
export const keepsWithin = (value: number, { atMost, below, atLeast, above }: Bounds): boolean =>
  (atMost === undefined || value <= atMost) &&
  (below === undefined || value < below) &&
  (atLeast === undefined || value >= atLeast) &&
  (above === undefined || value > above);

/** Whether a value of a case is a number known by its bounds alone. */
export const isBounds = (value: FactValue | undefined): value is Bounds =>
  typeof value === 'object' && !Array.isArray(value);

/** Numbers between two ends, each itself included or not. */
interface Interval {
  readonly low: number;
  readonly withLow: boolean;
  readonly high: number;
  readonly withHigh: boolean;
}

const higher = (a: Interval, b: Interval): Pick<Interval, 'low' | 'withLow'> =>
  a.low === b.low ? { low: a.low, withLow: a.withLow && b.withLow } : a.low > b.low ? a : b;
const lower = (a: Interval, b: Interval): Pick<Interval, 'high' | 'withHigh'> =>
  a.high === b.high ? { high: a.high, withHigh: a.withHigh && b.withHigh } : a.high < b.high ? a : b;

const everything: Interval = {
  low: Number.NEGATIVE_INFINITY,
  withLow: false,
  high: Number.POSITIVE_INFINITY,
  withHigh: false,
};

const intervalOf = ({ atMost, below, atLeast, above }: Bounds): Interval =>
  [
    ...(atLeast === undefined ? [] : [{ ...everything, low: atLeast, withLow: true }]),
    ...(above === undefined ? [] : [{ ...everything, low: above, withLow: false }]),
    ...(atMost === undefined ? [] : [{ ...everything, high: atMost, withHigh: true }]),
    ...(below === undefined ? [] : [{ ...everything, high: below, withHigh: false }]),
  ].reduce((both, one) => {
    const { low, withLow } = higher(both, one);
    const { high, withHigh } = lower(both, one);
    return { low, withLow, high, withHigh };
  }, everything);

const isEmpty = ({ low, withLow, high, withHigh }: Interval, whole: boolean): boolean => {
  if (!whole) return low > high || (low === high && !(withLow && withHigh));
  const least = withLow ? Math.ceil(low) : Math.floor(low) + 1;
  const most = withHigh ? Math.floor(high) : Math.ceil(high) - 1;
  return least > most;
};

const meet = (all: readonly Bounds[]): Interval =>
  all.map(intervalOf).reduce((both, one) => {
    const { low, withLow } = higher(both, one);
    const { high, withHigh } = lower(both, one);
    return { low, withLow, high, withHigh };
  }, everything);

/** Whether some number of the domain keeps within all of these bounds. */
export const leavesSomething = (domain: NumberDomain, ...all: readonly Bounds[]): boolean =>
  !isEmpty(meet([domain, ...all]), domain.whole === true);

/** The bounds of all numbers that these do not allow, one list entry for each side. */
const outside = ({ atMost, below, atLeast, above }: Bounds): readonly Bounds[] => [
  ...(atMost === undefined ? [] : [{ above: atMost }]),
  ...(below === undefined ? [] : [{ atLeast: below }]),
  ...(atLeast === undefined ? [] : [{ below: atLeast }]),
  ...(above === undefined ? [] : [{ atMost: above }]),
];

/** How a number that is known by its bounds meets a test: in every case, in none, or in some. */
export const boundsMeeting = (domain: NumberDomain, known: Bounds, test: Bounds): 'all' | 'none' | 'some' => {
  if (!leavesSomething(domain, known, test)) return 'none';
  return outside(test).some((side) => leavesSomething(domain, known, side)) ? 'some' : 'all';
};

/** The entries of a fact that is a list; none of any other value. */
export const listOf = (value: FactValue | undefined): readonly string[] =>
  typeof value === 'object' && !isBounds(value) ? value : [];
