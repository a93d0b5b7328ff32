import { describe, expect, it } from 'vitest';
import { dateInDigits, dateInWords, shortMonth } from './dateInWords.ts';
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

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-9-1', 'September 1, 2024', ''])(
    '"%s" is none, and that is said',
    (date) => {
      for (const read of [dateInWords, dateInDigits, shortMonth])
        expect(() => read(date)).toThrow(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
    },
  );
});

it('words in a list', () => {
  expect(listInWords(['A'])).toBe('A');
  expect(listInWords(['A', 'B'])).toBe('A and B');
  expect(listInWords(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(listInWords(['A', 'B', 'C'], 'or')).toBe('A, B, or C');
});
