import { isCalendarDate } from '../facts/index.ts';

/** In which order day, month and year stand in a date of digits. */
export const dateOrders = ['MDY', 'DMY', 'YMD'] as const;
export type DateOrder = (typeof dateOrders)[number];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DIGITS = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:[T\s].*)?$/;
const DAY_MONTH_NAME = /^(\d{1,2})[-\s.]+([a-z]{3})[a-z]*[-\s.,]+(\d{4}|\d{2})$/i;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
/** Days as spreadsheets count them, from 1900: these are of 1982 to 2064. */
const SERIAL = /^([3-5]\d{4})(?:\.\d+)?$/;
/** The day that spreadsheets call 0; they take 1900 for a leap year. */
const SERIAL_BEGINS = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const dayOf = (year: string, month: string | number, day: string): string | undefined => {
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
};

const partsOf = (text: string): readonly [string, string, string] | undefined => {
  const [, one, two, three] = DIGITS.exec(text) ?? [];
  return one === undefined || two === undefined || three === undefined ? undefined : [one, two, three];
};

/** The orders in which a date of digits is a day of the calendar. */
const ordersOf = (text: string): readonly DateOrder[] => {
  const parts = partsOf(text);
  if (!parts) return [];
  return dateOrders.filter((order) => inOrder(parts, order) !== undefined);
};

const inOrder = ([one, two, three]: readonly [string, string, string], order: DateOrder): string | undefined => {
  if (one.length > 2) return order === 'YMD' && one.length === 4 ? dayOf(one, two, three) : undefined;
  if (order === 'YMD' || three.length === 3 || three.length === 1) return undefined;
  return order === 'MDY' ? dayOf(three, one, two) : dayOf(three, two, one);
};

/** A day, YYYY-MM-DD, from a cell; undefined: it is none in this order. Without an order only what can be read in one way is read. */
export const dateFromCell = (text: string, order: DateOrder | undefined): string | undefined => {
  const cell = text.trim();
  const serial = SERIAL.exec(cell)?.[1];
  if (serial !== undefined) return new Date(SERIAL_BEGINS + Number(serial) * DAY).toISOString().slice(0, 10);
  const [, day, name = '', year] = DAY_MONTH_NAME.exec(cell) ?? [];
  if (day !== undefined && year !== undefined) return dayOf(year, months.indexOf(name.toLowerCase()) + 1, day);
  const [, monthName = '', monthDay, monthYear] = MONTH_NAME_DAY.exec(cell) ?? [];
  if (monthDay !== undefined && monthYear !== undefined)
    return dayOf(monthYear, months.indexOf(monthName.toLowerCase()) + 1, monthDay);
  const parts = partsOf(cell);
  if (!parts) return undefined;
  if (parts[0].length === 4) return inOrder(parts, 'YMD');
  if (order !== undefined && order !== 'YMD') return inOrder(parts, order);
  const days = new Set(dateOrders.flatMap((each) => inOrder(parts, each) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
};

/** What the cells of a column say of the order of day and month: one order, or that they leave it open, or part. */
export const dateOrderOf = (texts: readonly string[]): DateOrder | 'open' | 'none' => {
  const each = texts.map(ordersOf).filter((orders) => orders.length > 0 && !orders.includes('YMD'));
  if (each.length === 0) return 'none';
  const shared = dateOrders.filter((order) => each.every((orders) => orders.includes(order)));
  const [only] = shared;
  return only !== undefined && shared.length === 1 ? only : 'open';
};
