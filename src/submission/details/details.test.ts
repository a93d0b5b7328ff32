import { describe, expect, it } from 'vitest';
import { checkDetails, detailFields, detailsInWords, noDetails, npiProblem, type SubmissionDetails } from './index.ts';

const products = [{ value: 'commercial', word: 'Commercial' }];
const problemsOf = (details: Partial<SubmissionDetails>): readonly string[] =>
  checkDetails({ ...noDetails, ...details }, { today: '2026-11-21', products }).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe('which texts are an NPI', () => {
  it.each(['1234567893', ' 1234567893 ', '1003000126', '2000000002'])('%s is one', (npi) => {
    expect(npiProblem(npi)).toBeUndefined();
  });

  it.each([
    [
      '1234567890',
      'The check digit does not fit: after 123456789 the last digit must be 3. Look for a mistyped digit.',
    ],
    ['123456789', 'An NPI is ten digits; this has 9.'],
    ['12345678931', 'An NPI is ten digits; this has 11.'],
    ['123456789X', 'An NPI is ten digits, without spaces or letters.'],
    ['3234567893', 'An NPI begins with 1 or 2.'],
  ])('%s is none', (npi, reason) => {
    expect(npiProblem(npi)).toBe(reason);
  });

  it('just one last digit fits nine digits', () => {
    const fitting = Array.from({ length: 10 }, (_, digit) => `198765432${String(digit)}`).filter(
      (npi) => npiProblem(npi) === undefined,
    );
    expect(fitting).toHaveLength(1);
  });
});

describe('what cannot be right in the details', () => {
  it('nothing where nothing is entered', () => {
    expect(problemsOf({})).toStrictEqual([]);
  });

  it('nothing where all is plausible', () => {
    expect(
      problemsOf({
        dateOfBirth: '2026-11-21',
        product: 'commercial',
        orderingNpi: '1234567893',
        phone: '(617) 555-0123 x12',
        fax: '+1 617.555.0199',
      }),
    ).toStrictEqual([]);
  });

  it.each<[Partial<SubmissionDetails>, string]>([
    [{ dateOfBirth: '1968-02-30' }, 'dateOfBirth: This is no day of the calendar. Write it as YYYY-MM-DD.'],
    [{ dateOfBirth: '2026-11-22' }, 'dateOfBirth: The date of birth is in the future.'],
    [{ dateOfBirth: '1868-03-01' }, 'dateOfBirth: The date of birth is more than 120 years ago. Check the year.'],
    [{ product: 'gold' }, 'product: This is no product of the payer; it has Commercial.'],
    [{ renderingNpi: '1' }, 'renderingNpi: An NPI is ten digits; this has 1.'],
    [{ phone: '555-0123' }, 'phone: A number has ten digits, area code first; this has 7.'],
    [{ phone: 'ask Ann' }, 'phone: Write digits, with spaces, dots, hyphens or brackets between them.'],
    [{ fax: '117-555-0123' }, 'fax: Area code and exchange each begin with 2 to 9. Check the number.'],
    [{ fax: '+44 1' }, 'fax: A number with a country code has 8 to 15 digits.'],
  ])('%j', (details, problem) => {
    expect(problemsOf(details)).toStrictEqual([problem]);
  });
});

describe('how are details read', () => {
  it('only what was entered, in the order of the form, the product by its word', () => {
    expect(
      detailsInWords(
        { ...noDetails, fax: '617-555-0199', product: 'commercial', patientName: ' Ann O’Neil ' },
        products,
      ).map(({ label, text }) => [label, text]),
    ).toStrictEqual([
      ['Patient name', 'Ann O’Neil'],
      ['Product', 'Commercial'],
      ['Fax', '617-555-0199'],
    ]);
  });

  it('every field has an empty value', () => {
    expect(Object.keys(noDetails)).toStrictEqual(detailFields.map(({ name }) => name));
  });
});
