import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creatinineQuery } from './creatinine.ts';
import { egfr } from './egfr.ts';

const valueOf = (creatinine: number, unit: string, age: number, sex: string): number => {
  const result = egfr({ creatinine, unit, age, sex });
  return result.ok ? result.value : Number.NaN;
};

describe('eGFR by CKD-EPI 2021', () => {
  it.each([
    [1.09, 'mg/dL', 55, 'male', 80],
    [85, 'µmol/L', 65, 'female', 66],
    [1.2, 'mg/dL', 55, 'male', 71],
    [1.29, 'mg/dL', 70, 'male', 60],
    [0.7, 'mg/dL', 40, 'female', 112],
    [0.9, 'mg/dL', 40, 'male', 111],
    [4, 'mg/dL', 60, 'female', 12],
  ])('%d %s, %d, %s rounds to %d', (creatinine, unit, age, sex, rounded) => {
    expect(Math.round(valueOf(creatinine, unit, age, sex))).toBe(rounded);
  });

  it('is not rounded: a printed 60 can be below 60', () => {
    expect(valueOf(1.29, 'mg/dL', 70, 'male')).toBeCloseTo(59.65, 2);
  });

  it('agrees in both units', () => {
    expect(valueOf(88.4, 'µmol/L', 50, 'female')).toBeCloseTo(valueOf(1, 'mg/dL', 50, 'female'), 10);
  });

  it.each([
    [1, 'mg/dL', 17.9, 'male', 'age'],
    [1, 'mg/dL', 121, 'male', 'age'],
    [1, 'mg/dL', Number.NaN, 'male', 'age'],
    [0, 'mg/dL', 50, 'male', 'creatinine'],
    [-1, 'mg/dL', 50, 'male', 'creatinine'],
    [Number.NaN, 'mg/dL', 50, 'male', 'creatinine'],
    [Number.POSITIVE_INFINITY, 'mg/dL', 50, 'male', 'creatinine'],
    [101, 'mg/dL', 50, 'male', 'creatinine'],
    [8841, 'µmol/L', 50, 'male', 'creatinine'],
    [1.1, 'µmol/L', 50, 'male', 'creatinine'],
    [0.1, 'mg/dL', 18, 'female', 'creatinine'],
    [1, 'mg/dL', 50, undefined, 'sex'],
    [1, 'mg/dL', 50, 'unknown', 'sex'],
    [1, undefined, 50, 'male', 'unit'],
    [1, 'mmol/L', 50, 'male', 'unit'],
  ])('%d %s, %d, %s is refused on %s', (creatinine, unit, age, sex, field) => {
    const result = egfr({ creatinine, unit, age, sex });
    expect(result).toMatchObject({ ok: false, field });
    expect(result.ok ? '' : result.message).toMatch(/^[\dA-Z].*[.?]$/);
  });

  it('takes the ends of its ranges', () => {
    expect(egfr({ creatinine: 1, unit: 'mg/dL', age: 18, sex: 'female' }).ok).toBe(true);
    expect(egfr({ creatinine: 1, unit: 'mg/dL', age: 120, sex: 'female' }).ok).toBe(true);
    expect(egfr({ creatinine: 100, unit: 'mg/dL', age: 50, sex: 'male' }).ok).toBe(true);
  });

  it('is a value in 0 to 200 or a refusal with words, and falls with age and creatinine', () => {
    const creatinine = fc.double({ min: 0.2, max: 50, noNaN: true });
    const age = fc.double({ min: 18, max: 119, noNaN: true });
    fc.assert(
      fc.property(creatinine, age, fc.constantFrom('female', 'male'), (serum, years, sex) => {
        const now = egfr({ creatinine: serum, unit: 'mg/dL', age: years, sex });
        if (!now.ok) return now.message.length > 0;
        const inRange = now.value >= 0 && now.value <= 200;
        return (
          inRange &&
          valueOf(serum, 'mg/dL', years + 1, sex) < now.value &&
          valueOf(serum * 1.1, 'mg/dL', years, sex) < now.value
        );
      }),
    );
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom('mg/dL', 'µmol/L'), (serum, years, unit) => {
        const result = egfr({ creatinine: serum, unit, age: years, sex: 'male' });
        return result.ok ? result.value >= 0 && result.value <= 200 : result.message.length > 0;
      }),
    );
  });
});

describe('likely mistakes', () => {
  it('asks about the unit, once it looks wrong', () => {
    expect(creatinineQuery(85, 'mg/dL')).toBe('85 mg/dL would be very high. Is µmol/L meant?');
    expect(creatinineQuery(1.1, 'µmol/L')).toBe('1.1 µmol/L would be very low. Is mg/dL meant?');
    expect(creatinineQuery(1.1, 'mg/dL')).toBeUndefined();
    expect(creatinineQuery(19.9, 'mg/dL')).toBeUndefined();
    expect(creatinineQuery(85, 'µmol/L')).toBeUndefined();
    expect(creatinineQuery(20, 'µmol/L')).toBeUndefined();
    expect(creatinineQuery(0, 'µmol/L')).toBeUndefined();
    expect(creatinineQuery(Number.NaN, 'mg/dL')).toBeUndefined();
  });
});
