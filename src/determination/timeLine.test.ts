import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce, versionFor, type VersionInForce } from './currency.ts';
import { timeLineOf, type Stretch } from './timeLine.ts';

const version = (name: string, from: string | null, until: string | null): VersionInForce => ({
  policy: 'acme-1',
  version: name,
  from,
  until,
});

/** A stretch in a word: which version or none, its days, and whether today lies in it. */
const told = (each: Stretch<VersionInForce>): string =>
  each.kind === 'held'
    ? `${each.version.version} ${each.version.from ?? 'ever'} ${each.version.until ?? 'on'}${each.isToday ? ' today' : ''}`
    : `none ${each.from ?? 'ever'} ${each.until ?? 'on'}${each.isToday ? ' today' : ''}`;

const massachusetts = [version('2020-09', '2020-09-01', '2021-09-01'), version('2024-09', '2024-09-01', null)];
const kansas = [version('2015-06', '2015-06-12', null), version('2012-05', '2012-05-10', '2015-06-12')];

describe('which stretches has a time line', () => {
  it.each([
    [
      'a gap between two versions',
      massachusetts,
      '2026-11-21',
      [
        'none ever 2020-09-01',
        '2020-09 2020-09-01 2021-09-01',
        'none 2021-09-01 2024-09-01',
        '2024-09 2024-09-01 on today',
      ],
    ],
    [
      'today in the gap',
      massachusetts,
      '2024-08-31',
      [
        'none ever 2020-09-01',
        '2020-09 2020-09-01 2021-09-01',
        'none 2021-09-01 2024-09-01 today',
        '2024-09 2024-09-01 on',
      ],
    ],
    [
      'today on the day after the last',
      massachusetts,
      '2021-09-01',
      [
        'none ever 2020-09-01',
        '2020-09 2020-09-01 2021-09-01',
        'none 2021-09-01 2024-09-01 today',
        '2024-09 2024-09-01 on',
      ],
    ],
    [
      'today on the last day',
      massachusetts,
      '2021-08-31',
      [
        'none ever 2020-09-01',
        '2020-09 2020-09-01 2021-09-01 today',
        'none 2021-09-01 2024-09-01',
        '2024-09 2024-09-01 on',
      ],
    ],
    [
      'today before everything',
      massachusetts,
      '2019-01-01',
      [
        'none ever 2020-09-01 today',
        '2020-09 2020-09-01 2021-09-01',
        'none 2021-09-01 2024-09-01',
        '2024-09 2024-09-01 on',
      ],
    ],
    [
      'one takes over from the other without a gap; given in any order',
      kansas,
      '2026-11-21',
      ['none ever 2012-05-10', '2012-05 2012-05-10 2015-06-12', '2015-06 2015-06-12 on today'],
    ],
    [
      'the last has ended',
      [version('1', '2020-01-01', '2021-01-01')],
      '2026-11-21',
      ['none ever 2020-01-01', '1 2020-01-01 2021-01-01', 'none 2021-01-01 on today'],
    ],
    [
      'two overlap: no gap, and the newer judges',
      [version('1', '2020-01-01', null), version('2', '2022-01-01', '2023-01-01')],
      '2022-06-01',
      ['none ever 2020-01-01', '1 2020-01-01 on', '2 2022-01-01 2023-01-01 today'],
    ],
    ['nothing held', [], '2026-11-21', ['none ever on today']],
    ['no day stated: on every day', [version('1', null, null)], '2026-11-21', ['1 ever on today']],
    [
      'no first day, and a gap before the next',
      [version('2', '2022-01-01', null), version('1', null, '2021-01-01')],
      '2021-06-01',
      ['1 ever 2021-01-01', 'none 2021-01-01 2022-01-01 today', '2 2022-01-01 on'],
    ],
  ] as const)('%s', (_, versions, today, expected) => {
    expect(timeLineOf(versions, [], today).stretches.map(told)).toStrictEqual(expected);
  });
});

describe('where does a day lie on it', () => {
  // 2020-01-01 to 2020-12-31 are 365 days; 30 days of room at each end make 425.
  const line = timeLineOf([version('1', '2020-01-01', '2020-12-31')], [], '2020-07-01');

  it('counted in days from the left edge', () => {
    expect(line.placeOf('2020-01-01')).toBeCloseTo(30 / 425);
    expect(line.today).toBeCloseTo((30 + 182) / 425);
    expect(line.stretches.map(({ start, end }) => [start, end].map((place) => Math.round(place * 425)))).toStrictEqual([
      [0, 30],
      [30, 395],
      [395, 425],
    ]);
  });

  it('what else must be shown widens it', () => {
    // Until 2021-12-31 there are 730 days, and 6 % of them, 44, are the room.
    const wide = timeLineOf([version('1', '2020-01-01', '2020-12-31')], ['2021-12-31'], '2020-07-01');
    expect(wide.placeOf('2021-12-31')).toBeCloseTo((44 + 730) / (730 + 88));
  });

  it('days to read it by: years, or months where it is short', () => {
    expect(timeLineOf(massachusetts, [], '2026-11-21').ticks.map(({ word }) => word)).toStrictEqual([
      '2022',
      '2024',
      '2026',
    ]);
    expect(
      timeLineOf([version('1', '2026-06-01', null)], ['2026-11-01'], '2026-11-21').ticks.map(({ word }) => word),
    ).toStrictEqual(['Jul 2026', 'Sep 2026', 'Nov 2026']);
    expect(
      timeLineOf([version('1', '2026-11-20', null)], [], '2026-11-21').ticks.map(({ word }) => word),
    ).toStrictEqual(['Nov 2026', 'Dec 2026']);
    const yearly = timeLineOf([version('1', '2020-07-01', null)], ['2023-06-01'], '2021-06-01');
    expect(yearly.ticks.map(({ word }) => word)).toStrictEqual(['2021', '2022', '2023']);
    expect(yearly.ticks[0]?.place).toBeCloseTo(yearly.placeOf('2021-01-01'), 10);
  });
});

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const anyVersion = fc
  .tuple(date, date, fc.boolean(), fc.boolean())
  .filter(([a, b]) => a !== b)
  .map(([a, b, isOpen, isEver]) => version('v', isEver ? null : a < b ? a : b, isOpen ? null : a < b ? b : a));

describe('does every time line keep its laws', () => {
  it('every day lies in a version or in a gap, and in no gap where a version was in force', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 5 }), date, date, (versions, today, day) => {
        const { stretches } = timeLineOf(versions, [], today);
        const gaps = stretches.filter(
          (each) =>
            each.kind === 'gap' &&
            (each.from === null || each.from <= day) &&
            (each.until === null || day < each.until),
        );
        expect(gaps).toHaveLength(versions.some((each) => isInForce(each, day)) ? 0 : 1);
      }),
    );
  });

  it('today lies in exactly one stretch: the version that judges, or a gap', () => {
    fc.assert(
      fc.property(fc.array(anyVersion, { maxLength: 5 }), date, (versions, today) => {
        const [here, ...others] = timeLineOf(versions, [], today).stretches.filter(({ isToday }) => isToday);
        expect(others).toStrictEqual([]);
        expect(here?.kind === 'held' ? here.version : undefined).toStrictEqual(
          versionFor(versions, { serviceDate: today }),
        );
      }),
    );
  });

  it('all of it is drawn, from left to right, with few days to read it by', () => {
    fc.assert(
      fc.property(
        fc.array(anyVersion, { maxLength: 5 }),
        fc.array(date, { maxLength: 3 }),
        date,
        (versions, shown, today) => {
          const { stretches, ticks, today: now, placeOf } = timeLineOf(versions, shown, today);
          for (const place of [now, ...shown.map(placeOf), ...ticks.map((tick) => tick.place)])
            expect(place >= 0 && place <= 1).toBe(true);
          for (const { start, end } of stretches) expect(start >= 0 && start < end && end <= 1).toBe(true);
          expect(stretches.map(({ start }) => start)).toStrictEqual(
            stretches.map(({ start }) => start).sort((a, b) => a - b),
          );
          expect(ticks.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
