import { describe, expect, it } from 'vitest';
import { dateInWords, dayBefore, shortMonth } from './dateInWords.ts';

describe('how does a day read', () => {
  it.each([
    ['2024-09-01', '1 September 2024', 'Sep 2024'],
    ['2012-05-10', '10 May 2012', 'May 2012'],
    ['2024-02-29', '29 February 2024', 'Feb 2024'],
    ['2026-12-31', '31 December 2026', 'Dec 2026'],
  ])('%s: %s, %s', (date, words, month) => {
    expect([dateInWords(date), shortMonth(date)]).toStrictEqual([words, month]);
  });

  it.each([
    ['2024-09-01', '2024-08-31'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2025-01-01', '2024-12-31'],
  ])('the day before %s is %s', (date, before) => {
    expect(dayBefore(date)).toBe(before);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-9-1', '1 September 2024', ''])(
    '"%s" is none, and that is said',
    (date) => {
      expect(() => dateInWords(date)).toThrow(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
      expect(() => shortMonth(date)).toThrow('is no day of the calendar');
      expect(() => dayBefore(date)).toThrow('is no day of the calendar');
    },
  );
});
