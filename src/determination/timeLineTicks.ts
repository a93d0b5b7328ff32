import { shortMonth } from '../facts/index.ts';

const DAY = 86_400_000;

/** A day, YYYY-MM-DD, as a number that counts on by one each day. */
export const dayOf = (date: string): number => Date.parse(date) / DAY;

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
export const ticksBetween = (
  first: number,
  last: number,
): readonly { readonly day: number; readonly word: string }[] => {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS_IN_MONTHS.find((months) => (to - from) / months <= MOST_STEPS) ?? LONGEST_STEP;
  const ticks: { readonly day: number; readonly word: string }[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const date = firstDayOf(month);
    if (first <= dayOf(date)) ticks.push({ day: dayOf(date), word: step < 12 ? shortMonth(date) : date.slice(0, 4) });
  }
  return ticks;
};
