import { isCalendarDate } from './checkValue.ts';

const DAY = 86_400_000;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const partsOf = (date: string): { readonly year: string; readonly month: string; readonly day: number } => {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined || !isCalendarDate(date))
    throw new RangeError(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
  return { year, month: name, day: Number(day) };
};

/** A day, YYYY-MM-DD, as people read it: 1 September 2024. Throws where it is no day of the calendar. */
export const dateInWords = (date: string): string => {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${month} ${year}`;
};

/** The day before a day, both YYYY-MM-DD: the last of days that end before it. */
export const dayBefore = (date: string): string => {
  partsOf(date);
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
};

/** The month of a day, short, where there is little room: Sep 2024. */
export const shortMonth = (date: string): string => {
  const { year, month } = partsOf(date);
  return `${month.slice(0, 3)} ${year}`;
};
