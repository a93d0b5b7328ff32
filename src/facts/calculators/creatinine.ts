import { readMeasurement, type Reading } from './measurement.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The units in which laboratories report a serum creatinine. */
export const creatinineUnits = [
  { value: 'mg/dL', word: 'mg/dL' },
  { value: 'µmol/L', word: 'µmol/L' },
] as const;
export type CreatinineUnit = (typeof creatinineUnits)[number]['value'];

/** 1 mg/dL is 88.4 µmol/L: creatinine weighs 113.12 g/mol. */
const MICROMOLES_PER_LITER = 88.4;
/** Below 20 µmol/L and from 20 mg/dL on, the other unit is far likelier: both lie outside what is seen but in extremes. */
const UNIT_DOUBTED_AT = 20;
/** No creatinine comes near 100 mg/dL: the number is something else. */
const MOST_MILLIGRAMS = 100;

/** The unit of this name, or undefined. */
export const creatinineUnitNamed = (name: string | undefined): CreatinineUnit | undefined =>
  creatinineUnits.find(({ value }) => value === name)?.value;

/** Reads a creatinine as typed, in the unit that is chosen. Refusals name the field `creatinine`. */
export const readCreatinine = (text: string, unit: CreatinineUnit): Reading | Refusal =>
  readMeasurement(text, { field: 'creatinine', unit });

/**
 * The question to ask once when the unit looks wrong: 85 "mg/dL" is likely µmol/L, 1.1 "µmol/L" likely mg/dL.
 * Undefined when there is nothing to ask. The value is not refused for it.
 */
export const creatinineQuery = (value: number, unit: CreatinineUnit): string | undefined => {
  if (!(value > 0)) return undefined;
  const doubted = unit === 'mg/dL' ? value >= UNIT_DOUBTED_AT : value < UNIT_DOUBTED_AT;
  if (!doubted) return undefined;
  const other: CreatinineUnit = unit === 'mg/dL' ? 'µmol/L' : 'mg/dL';
  return `${String(value)} ${unit} would be very ${unit === 'mg/dL' ? 'high' : 'low'}. Is ${other} meant?`;
};

/** The creatinine in mg/dL. Refused only when it is impossible: not a number, zero or less, over 100 mg/dL (8840 µmol/L). */
export const milligramsPerDeciliter = (value: number, unit: CreatinineUnit): Reading | Refusal => {
  const milligrams = unit === 'mg/dL' ? value : value / MICROMOLES_PER_LITER;
  if (!Number.isFinite(milligrams)) return refuse('creatinine', `Write the creatinine as a number in ${unit}.`);
  if (milligrams <= 0) return refuse('creatinine', 'The creatinine must be more than 0.');
  return milligrams <= MOST_MILLIGRAMS
    ? { ok: true, value: milligrams }
    : refuse(
        'creatinine',
        creatinineQuery(value, unit) ?? 'The creatinine is impossibly high. Check the number and its unit.',
      );
};
