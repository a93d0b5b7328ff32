import { isCalendarDate } from './checkValue.ts';

/** The local calendar date of a moment as YYYY-MM-DD. */
export const localDate = (moment: Date): string =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');

const DAY = 86_400_000;

const shownAs = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
  return (date) => {
    if (!isCalendarDate(date)) throw new RangeError(`"${date}" is no day of the calendar; expected YYYY-MM-DD`);
    return format.format(Date.parse(date));
  };
};

/** A day, YYYY-MM-DD, as it stands in a sentence: September 1, 2024. Throws where it is no day of the calendar. */
export const dateInWords = shownAs({ dateStyle: 'long' });

/** A day, YYYY-MM-DD, as it stands in tables and forms: 09/01/2024. Throws where it is no day of the calendar. */
export const dateInDigits = shownAs({ year: 'numeric', month: '2-digit', day: '2-digit' });

/** The month of a day, short, where there is little room: Sep 2024. */
export const shortMonth = shownAs({ year: 'numeric', month: 'short' });

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

const MONTH_DAY_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A typed day as YYYY-MM-DD: month, day, year, as people in the United States write it, or YYYY-MM-DD. Undefined: it is neither. */
export const dateFromTyped = (text: string): string | undefined => {
  const typed = text.trim();
  const [, month = '', day = '', year = ''] = MONTH_DAY_YEAR.exec(typed) ?? [];
  const date = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
};

/** A typed day as tables show it; what cannot be read stays as it was typed. */
export const typedDateInDigits = (text: string): string => {
  const date = dateFromTyped(text);
  return date === undefined ? text.trim() : dateInDigits(date);
};
