import { describe, expect, it } from 'vitest';
import { dayBefore, yearAfter } from './daysApart.ts';

describe('which day is it, so far from another', () => {
  it.each([
    ['2024-09-01', '2024-08-31'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2025-01-01', '2024-12-31'],
  ])('the day before %s is %s', (date, before) => {
    expect(dayBefore(date)).toBe(before);
  });

  it.each([
    ['2024-09-01', '2025-09-01'],
    ['2024-02-29', '2025-03-01'],
    ['2023-02-28', '2024-02-28'],
    ['0003-01-01', '0004-01-01'],
  ])('a year after %s is %s', (date, after) => {
    expect(yearAfter(date)).toBe(after);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-9-1', 'September 1, 2024', ''])(
    '"%s" is none, and that is said',
    (date) => {
      for (const other of [dayBefore, yearAfter])
        expect(() => other(date)).toThrow(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
    },
  );
});
