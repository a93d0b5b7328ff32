import { describe, expect, it } from 'vitest';
import { isInForce, isReviewDue, nearestVersion, versionFor, type VersionInForce } from './currency.ts';

const version = (name: string, from: string | null, until: string | null): VersionInForce => ({
  policy: 'acme-1',
  version: name,
  from,
  until,
});
const nearest = (versions: readonly VersionInForce[], day: string) => nearestVersion(versions, day)?.version;

describe('which version is the nearest', () => {
  // Days without one: January 1, 2 and 3.
  const odd = [version('old', '2020-01-01', '2021-01-01'), version('new', '2021-01-04', null)];
  // And January 1 to 4.
  const even = [version('old', '2020-01-01', '2021-01-01'), version('new', '2021-01-05', null)];
  // January 1 alone.
  const one = [version('old', '2020-01-01', '2021-01-01'), version('new', '2021-01-02', null)];

  it.each([
    ['the first day of an odd gap', odd, '2021-01-01', 'old'],
    ['its middle, as near to both: the newer', odd, '2021-01-02', 'new'],
    ['its last day', odd, '2021-01-03', 'new'],
    ['the last day of the first half of an even gap', even, '2021-01-02', 'old'],
    ['the first day of its second half', even, '2021-01-03', 'new'],
    ['a gap of one day, as near to both: the newer', one, '2021-01-01', 'new'],
    ['before all', odd, '1999-01-01', 'old'],
    ['a day of one', odd, '2020-06-01', 'old'],
    ['its last day', odd, '2020-12-31', 'old'],
  ] as const)('%s', (_, versions, day, expected) => {
    expect(nearest(versions, day)).toBe(expected);
    expect(nearest(versions.toReversed(), day)).toBe(expected);
  });

  it('none where none is held', () => {
    expect(nearest([], '2021-01-01')).toBeUndefined();
  });
});

describe('a version without a first day', () => {
  const always = version('always', null, null);
  const once = version('once', null, '2021-01-01');
  const later = version('later', '2022-01-01', null);

  it('is in force on every day until its end', () => {
    expect(isInForce(always, '0001-01-01')).toBe(true);
    expect(isInForce(once, '2020-12-31')).toBe(true);
    expect(isInForce(once, '2021-01-01')).toBe(false);
  });

  it('gives way to every version that has one', () => {
    expect(versionFor([later, always], { serviceDate: '2023-01-01' })).toBe(later);
    expect(versionFor([later, always], { serviceDate: '2021-01-01' })).toBe(always);
    expect(versionFor([always, later], {})).toBe(later);
  });

  it('is near by its end alone', () => {
    expect(nearest([once, later], '2021-03-01')).toBe('once');
    expect(nearest([once, later], '2021-12-01')).toBe('later');
    // Nothing is nearer than what has no end either.
    expect(nearest([later, always], '2021-12-01')).toBe('always');
  });
});

describe('is a version due for review', () => {
  const reviewDue = { on: '2026-06-01', basis: 'stated' as const, says: 'Made up.', cites: ['L1'] };

  it.each<[serviceDate: string | undefined, today: string, isDue: boolean]>([
    [undefined, '2026-05-31', false],
    [undefined, '2026-06-01', true],
    ['2026-05-31', '2026-05-31', false],
    ['2026-06-01', '2026-05-31', true],
    ['2020-01-01', '2026-06-02', true],
  ])('on %s, asked on %s: %s', (serviceDate, today, isDue) => {
    expect(isReviewDue({ reviewDue }, serviceDate, today)).toBe(isDue);
    expect(isReviewDue({ reviewDue: null }, serviceDate, today)).toBe(false);
  });
});
