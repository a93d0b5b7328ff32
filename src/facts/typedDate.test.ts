import { describe, expect, it } from 'vitest';
import { dateInDigits } from './dateInWords.ts';
import { dateFromTyped, typedDateInDigits } from './typedDate.ts';

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
