import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAge, readEgfr } from './egfr.ts';
import { readCreatinine } from './creatinine.ts';
import { readLength, readMeasurement } from './measurement.ts';

describe('a length', () => {
  it.each([
    ['3.4', 3.4],
    [' 3.4 cm', 3.4],
    ['3.4cm', 3.4],
    ['3.4\u00a0CM ', 3.4],
    ['4.0', 4],
    ['4', 4],
    ['.5', 0.5],
    ['0', 0],
    ['07', 7],
    ['4.00000000000001', 4.00000000000001],
  ])('%j is %d cm as typed', (text, value) => {
    expect(readLength(text)).toStrictEqual({ ok: true, value });
  });

  it.each([
    ['34 mm', 3.4, 'converted from 34 mm'],
    ['34mm', 3.4, 'converted from 34 mm'],
    ['34.0 MM', 3.4, 'converted from 34.0 mm'],
    ['41 mm', 4.1, 'converted from 41 mm'],
    ['70.1 mm', 7.01, 'converted from 70.1 mm'],
    ['3 mm', 0.3, 'converted from 3 mm'],
  ])('%j is %d cm, converted before one’s eyes', (text, value, note) => {
    expect(readLength(text)).toStrictEqual({ ok: true, value, note });
  });

  it.each([
    ['4,3', 'Is 4.3 meant? Write it without a comma.'],
    ['4,3 cm', 'Is 4.3 meant? Write it without a comma.'],
    [',5', 'Is 0.5 meant? Write it without a comma.'],
    ['1,234', 'Is 1.234 or 1234 meant? Write it without a comma.'],
    ['1,234.5', 'Write the number without a comma.'],
    ['4,', 'Write the number without a comma.'],
    ['<4', 'A limit is not a value. Write the measured value in cm, without < or >.'],
    ['> 4 cm', 'A limit is not a value. Write the measured value in cm, without < or >.'],
    ['≤4', 'A limit is not a value. Write the measured value in cm, without < or >.'],
    ['', 'Write a number in cm or mm.'],
    ['  ', 'Write a number in cm or mm.'],
    ['+3', 'Write the number without a plus or minus sign.'],
    ['-3', 'Write the number without a plus or minus sign.'],
    ['−3', 'Write the number without a plus or minus sign.'],
    ['3 4', 'There is a space inside the number. Write it without.'],
    ['3. 4', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['4.3.2', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['4.', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['.', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['٤', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['４', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['Infinity', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['NaN', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['cm', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['about 4', 'Write one number in cm or mm, with the digits 0 to 9 and at most one point.'],
    ['1e3', 'Write one number in cm or mm, and nothing else.'],
    ['0x1F', 'Write one number in cm or mm, and nothing else.'],
    ['3-4', 'Write one number in cm or mm, and nothing else.'],
    ['3.4 x 2.8 cm', 'Write one number in cm or mm, and nothing else.'],
    ['2 inches', 'Write one number in cm or mm, and nothing else.'],
    ['4.0000000000000001', 'Write at most 15 digits.'],
    ['9'.repeat(400), 'Write at most 15 digits.'],
  ])('%j is refused', (text, message) => {
    expect(readLength(text)).toStrictEqual({ ok: false, field: 'sizeCm', message });
  });
});

describe('laboratory values', () => {
  it.each([
    '58',
    '58 mL/min/1.73 m²',
    '58 mL/min/1.73 m2',
    '58 ml/min/1.73m²',
    '58mL/min/1.73m^2',
    '58 mL / min / 1,73 m²',
  ])('reads the eGFR %j', (text) => {
    expect(readEgfr(text)).toStrictEqual({ ok: true, value: 58 });
  });

  it('explains a laboratory’s upper limit and a clearance', () => {
    const limit =
      'A laboratory’s “>60” is the upper limit of its report, not a value. Leave this unknown, or work it out from the creatinine.';
    expect(readEgfr('>60')).toStrictEqual({ ok: false, field: 'egfr', message: limit });
    expect(readEgfr('>= 90 mL/min/1.73 m²')).toStrictEqual({ ok: false, field: 'egfr', message: limit });
    expect(readEgfr('58 mL/min')).toMatchObject({
      ok: false,
      message: 'mL/min alone may be a creatinine clearance. If the report says eGFR, write the number without a unit.',
    });
  });

  it('reads a creatinine in the chosen unit only', () => {
    expect(readCreatinine('1.09 mg/dl', 'mg/dL')).toStrictEqual({ ok: true, value: 1.09 });
    expect(readCreatinine('85 umol/L', 'µmol/L')).toStrictEqual({ ok: true, value: 85 });
    expect(readCreatinine('85 μmol/l', 'µmol/L')).toStrictEqual({ ok: true, value: 85 });
    expect(readCreatinine('85 µmol/L', 'mg/dL')).toStrictEqual({
      ok: false,
      field: 'creatinine',
      message: 'This is written in µmol/L, but mg/dL is chosen. Choose µmol/L as the unit.',
    });
    expect(readCreatinine('1.1 mg/dL', 'µmol/L')).toMatchObject({
      ok: false,
      message: 'This is written in mg/dL, but µmol/L is chosen. Choose mg/dL as the unit.',
    });
    expect(readCreatinine('1 constructor', 'mg/dL')).toMatchObject({
      ok: false,
      message: 'Write one number in mg/dL, and nothing else.',
    });
    expect(readAge('65 years')).toStrictEqual({ ok: true, value: 65 });
  });
});

describe('any text', () => {
  const size = { field: 'sizeCm', unit: 'cm', converts: [{ unit: 'mm', factor: 0.1 }] };
  const likely = fc.string({
    unit: fc.constantFrom('0', '1', '4', '9', '.', ',', ' ', '-', '+', '<', '>', 'e', 'x', 'c', 'm', '٤', '\u00a0'),
    maxLength: 12,
  });

  it('never yields a number that was not typed, and every refusal has words', () => {
    const check = (text: string): void => {
      const reading = readMeasurement(text, size);
      if (!reading.ok) {
        expect(reading.field).toBe('sizeCm');
        expect(reading.message).toMatch(/^[A-Z].*[.?]$/);
        return;
      }
      const runs = text.match(/[\d.,]+/g) ?? [];
      expect(runs).toHaveLength(1);
      const typed = runs.join('');
      expect(reading.value).toBe(reading.note === undefined ? Number(typed) : Number(`${typed}e-1`));
      expect(text.replace(typed, '').trim().toLowerCase()).toMatch(
        reading.note === undefined ? /^(c\s*m)?$/ : /^m\s*m$/,
      );
    };
    fc.assert(fc.property(fc.oneof(likely, fc.string(), fc.string({ unit: 'binary' })), check), { numRuns: 1000 });
  });

  it('converts every length in mm to the decimal it would be in cm', () => {
    const millimetres = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9999 }));
    const check = ([whole, decimals]: readonly [number, number]): void => {
      const typed = `${String(whole)}.${String(decimals)}`;
      expect(readMeasurement(`${typed} mm`, size)).toStrictEqual({
        ok: true,
        value: Number(`${typed}e-1`),
        note: `converted from ${typed} mm`,
      });
    };
    fc.assert(fc.property(millimetres, check), { numRuns: 1000 });
  });
});
