import { dateFromTyped } from '../../facts/index.ts';
import { detailFields, type DetailKind, type DetailName, type RequestDetails } from './fields.ts';
import { npiProblem } from './npi.ts';
import { codesIn } from './requestDetails.ts';

/** One field whose text cannot be right, and why. */
export interface DetailProblem {
  readonly field: DetailName;
  readonly message: string;
}

/** What the details are checked against. */
export interface DetailContext {
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

type Check = (text: string, context: DetailContext) => string | undefined;

const LONGEST_LIFE_YEARS = 120;

const NO_DAY = 'This is no day of the calendar. Write it as MM/DD/YYYY.';

const dateProblem: Check = (text) => (dateFromTyped(text) === undefined ? NO_DAY : undefined);

const birthProblem: Check = (text, { today }) => {
  const date = dateFromTyped(text);
  if (date === undefined) return NO_DAY;
  if (date > today) return 'The date of birth is in the future.';
  return Number(date.slice(0, 4)) < Number(today.slice(0, 4)) - LONGEST_LIFE_YEARS
    ? `The date of birth is more than ${String(LONGEST_LIFE_YEARS)} years ago. Check the year.`
    : undefined;
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

/** ICD-10-CM: a letter, a digit, a digit or letter, and after a dot one to four more. */
const DIAGNOSIS_CODE = /^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/;
const MODIFIER = /^[\dA-Z]{2}$/;

const codesProblem =
  (pattern: RegExp, says: (code: string) => string): Check =>
  (text) => {
    const wrong = codesIn(text).find((code) => !pattern.test(code));
    return wrong === undefined ? undefined : says(wrong);
  };

const checks: Readonly<Partial<Record<DetailKind, Check>>> = {
  date: dateProblem,
  npi: npiProblem,
  phone: numberProblem,
  'diagnosis-codes': codesProblem(
    DIAGNOSIS_CODE,
    (code) => `${code} is no ICD-10-CM code: a letter and two characters, then a dot and up to four more, as in C64.1.`,
  ),
  modifiers: codesProblem(MODIFIER, (code) => `${code} is no modifier: two characters, as in RT.`),
  count: (text) => (/^[1-9]\d{0,2}$/.test(text) ? undefined : 'Write a whole number from 1 to 999.'),
  'taxpayer-number': (text) => (/^\d{2}-?\d{7}$/.test(text) ? undefined : 'A TIN has nine digits, as in 12-3456789.'),
};

/** What cannot be right in the details of a request. Empty fields are never a problem: none is required. */
export const checkDetails = (details: RequestDetails, context: DetailContext): readonly DetailProblem[] =>
  detailFields.flatMap(({ name, kind }) => {
    const text = details[name].trim();
    const check = name === 'birthDate' ? birthProblem : checks[kind];
    const message = text === '' ? undefined : check?.(text, context);
    return message === undefined ? [] : [{ field: name, message }];
  });
