import { isCalendarDate, type Choice } from '../../facts/index.ts';
import type { DetailName, SubmissionDetails } from './fields.ts';
import { npiProblem } from './npi.ts';

/** One field whose text cannot be right, and why. */
export interface DetailProblem {
  readonly field: DetailName;
  readonly message: string;
}

/** What the details are checked against. */
export interface DetailContext {
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
  /** The products of the payer; empty where it has none. */
  readonly products: readonly Choice[];
}

type Check = (text: string, context: DetailContext) => string | undefined;

const LONGEST_LIFE_YEARS = 120;

const birthProblem: Check = (text, { today }) => {
  if (!isCalendarDate(text)) return 'This is no day of the calendar. Write it as YYYY-MM-DD.';
  if (text > today) return 'The date of birth is in the future.';
  return Number(text.slice(0, 4)) < Number(today.slice(0, 4)) - LONGEST_LIFE_YEARS
    ? `The date of birth is more than ${String(LONGEST_LIFE_YEARS)} years ago. Check the year.`
    : undefined;
};

const productProblem: Check = (text, { products }) => {
  if (products.length === 0) return 'This payer’s policy names no products.';
  return products.some(({ value }) => value === text)
    ? undefined
    : `This is no product of the payer; it has ${products.map(({ word }) => word).join(', ')}.`;
};

const EXTENSION = /(?:x|ext\.?)\s*\d{1,6}$/i;
const WRITTEN = /^\+?[\d\s().-]+$/;
/** Area code and exchange begin with 2 to 9: North American Numbering Plan. */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

const numberProblem: Check = (text) => {
  const written = text.replace(EXTENSION, '').trim();
  if (!WRITTEN.test(written)) return 'Write digits, with spaces, dots, hyphens or brackets between them.';
  const digits = written.replace(/\D/g, '');
  if (written.startsWith('+') && !digits.startsWith('1'))
    return digits.length < 8 || digits.length > 15 ? 'A number with a country code has 8 to 15 digits.' : undefined;
  if (!/^1?\d{10}$/.test(digits)) return `A number has ten digits, area code first; this has ${String(digits.length)}.`;
  return NORTH_AMERICAN.test(digits) ? undefined : 'Area code and exchange each begin with 2 to 9. Check the number.';
};

const checks: readonly (readonly [DetailName, Check])[] = [
  ['dateOfBirth', birthProblem],
  ['product', productProblem],
  ['orderingNpi', npiProblem],
  ['renderingNpi', npiProblem],
  ['phone', numberProblem],
  ['fax', numberProblem],
];

/** What cannot be right in the submission details. Empty fields are never a problem: none is required. */
export const checkDetails = (details: SubmissionDetails, context: DetailContext): readonly DetailProblem[] =>
  checks.flatMap(([field, check]) => {
    const text = details[field].trim();
    const message = text === '' ? undefined : check(text, context);
    return message === undefined ? [] : [{ field, message }];
  });
