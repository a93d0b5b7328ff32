import { describe, expect, it } from 'vitest';
import {
  checkDetails,
  codesIn,
  detailFields,
  detailText,
  noDetails,
  npiProblem,
  requestDetailsSchema,
  withoutNames,
  type RequestDetails,
} from './index.ts';

const problemsOf = (details: Partial<RequestDetails>): readonly string[] =>
  checkDetails({ ...noDetails, ...details }, { today: '2026-11-21' }).map(
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
        birthDate: '11/21/2026',
        admissionDate: '2026-12-10',
        diagnosisCodes: 'c64.1, D03.9 C44',
        modifiers: 'RT 59',
        units: '1',
        taxNumber: '12-3456789',
        orderingNpi: '1234567893',
        phone: '(617) 555-0123 x12',
        fax: '+1 617.555.0199',
      }),
    ).toStrictEqual([]);
  });

  it.each<[Partial<RequestDetails>, string]>([
    [{ birthDate: '02/30/1968' }, 'birthDate: This is no day of the calendar. Write it as MM/DD/YYYY.'],
    [{ birthDate: '11/22/2026' }, 'birthDate: The date of birth is in the future.'],
    [{ birthDate: '3/1/1868' }, 'birthDate: The date of birth is more than 120 years ago. Check the year.'],
    [{ admissionDate: 'soon' }, 'admissionDate: This is no day of the calendar. Write it as MM/DD/YYYY.'],
    [{ performingNpi: '1' }, 'performingNpi: An NPI is ten digits; this has 1.'],
    [
      { facilityNpi: '1234567890' },
      'facilityNpi: The check digit does not fit: after 123456789 the last digit must be 3. Look for a mistyped digit.',
    ],
    [
      { diagnosisCodes: 'C64.1 641' },
      'diagnosisCodes: 641 is no ICD-10-CM code: a letter and two characters, then a dot and up to four more, as in C64.1.',
    ],
    [{ modifiers: 'RIGHT' }, 'modifiers: RIGHT is no modifier: two characters, as in RT.'],
    [{ units: '0' }, 'units: Write a whole number from 1 to 999.'],
    [{ taxNumber: '123' }, 'taxNumber: A TIN has nine digits, as in 12-3456789.'],
    [{ phone: '555-0123' }, 'phone: A number has ten digits, area code first; this has 7.'],
    [{ phone: 'ask Ann' }, 'phone: Write digits, with spaces, dots, hyphens or brackets between them.'],
    [{ fax: '117-555-0123' }, 'fax: Area code and exchange each begin with 2 to 9. Check the number.'],
    [{ fax: '+44 1' }, 'fax: A number with a country code has 8 to 15 digits.'],
  ])('%j', (details, problem) => {
    expect(problemsOf(details)).toStrictEqual([problem]);
  });
});

describe('how are details read', () => {
  it('as papers show them: a choice by its word, a day in digits, nothing for what was not entered', () => {
    const details = { ...noDetails, placeOfService: '21', birthDate: '4/17/1951', patientName: ' Ann O’Neil ' };
    expect(detailText(details, 'placeOfService')).toBe('Inpatient hospital (21)');
    expect(detailText(details, 'birthDate')).toBe('04/17/1951');
    expect(detailText(details, 'patientName')).toBe('Ann O’Neil');
    expect(detailText(details, 'fax')).toBeUndefined();
    expect(codesIn('c64.1;rt')).toStrictEqual(['C64.1', 'RT']);
  });

  it('every field has an empty value', () => {
    expect(Object.keys(noDetails)).toStrictEqual(detailFields.map(({ name }) => name));
    expect(requestDetailsSchema.parse({})).toStrictEqual(noDetails);
    expect(requestDetailsSchema.safeParse({ surname: 'X' }).success).toBe(false);
  });

  it('without names: nothing that says who the patient is, and all else', () => {
    const details = { ...noDetails, patientName: 'Ann', memberNumber: '1', sex: 'female', facility: 'Sample Hospital' };
    expect(withoutNames(details)).toStrictEqual({ ...noDetails, facility: 'Sample Hospital' });
  });
});
