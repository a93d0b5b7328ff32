import { describe, expect, it } from 'vitest';
import type { VersionInForce } from '../currency.ts';
import { daysToOpen } from './days.ts';

describe('on which days do two versions judge the same case', () => {
  const version = (policy: string, from: string | null, until: string | null): VersionInForce => ({
    policy,
    version: from ?? 'always',
    from,
    until,
  });
  const today = '2026-11-21';

  it.each<[string, VersionInForce, VersionInForce, readonly [string, string] | undefined]>([
    [
      'the last day of the one and the first of the next',
      version('ks', '2012-05-10', '2015-06-12'),
      version('ks', '2015-06-12', null),
      ['2015-06-11', '2015-06-12'],
    ],
    [
      'the same, told the other way round',
      version('ks', '2015-06-12', null),
      version('ks', '2012-05-10', '2015-06-12'),
      ['2015-06-12', '2015-06-11'],
    ],
    [
      'with a gap between them',
      version('ma', '2020-09-01', '2021-09-01'),
      version('ma', '2024-09-01', null),
      ['2021-08-31', '2024-09-01'],
    ],
    [
      'over the turn of a year',
      version('ma', '2020-01-01', '2021-01-01'),
      version('ma', '2021-01-01', null),
      ['2020-12-31', '2021-01-01'],
    ],
    [
      'two policies, both in force today',
      version('ma', '2024-09-01', null),
      version('re', '2026-06-01', null),
      [today, today],
    ],
    [
      'two policies, both in force once',
      version('ma', '2020-09-01', '2021-09-01'),
      version('ks', '2015-06-12', null),
      ['2021-08-31', '2021-08-31'],
    ],
    [
      'two policies, both in force only later',
      version('ma', '2024-09-01', null),
      version('re', '2027-06-01', null),
      ['2027-06-01', '2027-06-01'],
    ],
    [
      'two policies, never on one day',
      version('ks', '2012-05-10', '2015-06-12'),
      version('re', '2015-06-12', null),
      undefined,
    ],
    [
      'two policies, both in force until today',
      version('ma', null, today),
      version('ks', null, null),
      ['2026-11-20', '2026-11-20'],
    ],
    [
      'two policies in force today, of which one ends later',
      version('ma', null, '2030-01-01'),
      version('ks', null, null),
      [today, today],
    ],
    [
      'two policies, of which the second alone ends',
      version('ks', null, null),
      version('ma', null, '2020-01-01'),
      ['2019-12-31', '2019-12-31'],
    ],
    ['two policies, of which one begins today', version('ma', null, null), version('ks', today, null), [today, today]],
    [
      'two policies, of which one ends before the other',
      version('ma', null, '2020-01-01'),
      version('ks', null, '2019-06-01'),
      ['2019-05-31', '2019-05-31'],
    ],
    [
      'the same, told the other way round',
      version('ks', '2019-01-01', '2019-06-01'),
      version('ma', null, '2020-01-01'),
      ['2019-05-31', '2019-05-31'],
    ],
    [
      'two policies, both in force only later, the first of them later',
      version('re', '2027-06-01', null),
      version('ma', '2027-01-01', null),
      ['2027-06-01', '2027-06-01'],
    ],
    [
      'one without a first day and the next, which begins while it is in force',
      version('ks', null, '2016-01-01'),
      version('ks', '2015-06-12', null),
      ['2015-06-11', '2015-06-12'],
    ],
    [
      'one without a last day and the next',
      version('ks', '2015-06-12', null),
      version('ks', null, null),
      ['2015-06-12', '2015-06-11'],
    ],
    ['two of one policy that begin on no day', version('ks', null, '2015-01-01'), version('ks', null, null), undefined],
    ['one version with itself', version('ks', '2012-05-10', null), version('ks', '2012-05-10', null), undefined],
  ])('%s', (_, one, other, days) => {
    expect(daysToOpen(one, other, today)).toStrictEqual(days);
  });
});
