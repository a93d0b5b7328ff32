import { isCalendarDate } from './checkValue.ts';
import { dateInDigits } from './dateInWords.ts';

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
