import { describe, expect, it } from 'vitest';
import {
  dateFromTyped,
  dateInDigits,
  dateInWords,
  dayBefore,
  shortMonth,
  typedDateInDigits,
  yearAfter,
} from './dateInWords.ts';
import { listInWords } from './listInWords.ts';

describe('how does a day read', () => {
  it.each([
    ['2024-09-01', 'September 1, 2024', '09/01/2024', 'Sep 2024'],
    ['2012-05-10', 'May 10, 2012', '05/10/2012', 'May 2012'],
    ['2024-02-29', 'February 29, 2024', '02/29/2024', 'Feb 2024'],
    ['2026-12-31', 'December 31, 2026', '12/31/2026', 'Dec 2026'],
  ])('%s: %s, %s, %s', (date, words, digits, month) => {
    expect([dateInWords(date), dateInDigits(date), shortMonth(date)]).toStrictEqual([words, digits, month]);
  });

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
      for (const read of [dateInWords, dateInDigits, shortMonth, dayBefore, yearAfter])
        expect(() => read(date)).toThrow(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
    },
  );
});

describe('how is a typed day read', () => {
  it.each([
    ['4/17/1951', '1951-04-17'],
    [' 04/17/1951 ', '1951-04-17'],
    ['04-17-1951', '1951-04-17'],
    ['11.26.2026', '2026-11-26'],
    ['2026-11-26', '2026-11-26'],
  ])('%s is %s', (typed, date) => {
    expect(dateFromTyped(typed)).toBe(date);
    expect(typedDateInDigits(typed)).toBe(dateInDigits(date));
  });

  it.each(['17/4/1951', '02/30/2026', '4/17/51', 'last March', ''])('"%s" is no day, and stays as typed', (typed) => {
    expect(dateFromTyped(typed)).toBeUndefined();
    expect(typedDateInDigits(typed)).toBe(typed);
  });
});

it('words in a list', () => {
  expect(listInWords(['A'])).toBe('A');
  expect(listInWords(['A', 'B'])).toBe('A and B');
  expect(listInWords(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(listInWords(['A', 'B', 'C'], 'or')).toBe('A, B, or C');
});
