import { isCalendarDate } from './checkValue.ts';

const DAY = 86_400_000;

/** The day before a day, both YYYY-MM-DD: the last of days that end before it. */
export const dayBefore = (date: string): string => {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
};

/** The same day of the next year, both YYYY-MM-DD; March 1 where that year has no February 29. */
export const yearAfter = (date: string): string => {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
  const day = new Date(date);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
};
