import { isCalendarDate } from './checkValue.ts';

/** The local calendar date of a moment as YYYY-MM-DD. */
export const localDate = (moment: Date): string =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');

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
