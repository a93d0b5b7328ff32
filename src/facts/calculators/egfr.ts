import { creatinineQuery, creatinineUnitNamed, milligramsPerDeciliter } from './creatinine.ts';
import { readMeasurement, type Reading } from './measurement.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Source of the equation, to be shown beside the result. */
export const egfrSource =
  'CKD-EPI 2021 creatinine equation, without race (Inker et al., New England Journal of Medicine 2021; 385: 1737–1749)';

/** The sexes that the equation knows, with its coefficients: the knee (κ) in mg/dL, the exponent below it (α), the factor. */
const COEFFICIENTS = {
  female: { knee: 0.7, exponentBelow: -0.241, factor: 1.012 },
  male: { knee: 0.9, exponentBelow: -0.302, factor: 1 },
} as const;
export const sexes = [
  { value: 'female', word: 'Female' },
  { value: 'male', word: 'Male' },
] as const;

const MOST_EGFR = 200;

/** What the equation needs, as a form holds it: undefined is unknown. The age is in years. */
export interface EgfrAnswers {
  readonly creatinine: number;
  readonly unit: string | undefined;
  readonly age: number;
  readonly sex: string | undefined;
}

/**
 * Estimated glomerular filtration rate in mL/min/1.73 m², unrounded: laboratories print whole numbers, a threshold needs the rest.
 * CKD-EPI 2021, see `egfrSource`; adults from 18 to 120 years; creatinine in mg/dL or µmol/L. Refuses on the fields `creatinine`,
 * `unit`, `age` and `sex`; a result over 200 is refused on `creatinine`.
 */
export const egfr = ({ creatinine, unit, age, sex }: EgfrAnswers): Reading | Refusal => {
  const knownUnit = creatinineUnitNamed(unit);
  if (knownUnit === undefined) return refuse('unit', 'Choose the unit of the creatinine.');
  const serum = milligramsPerDeciliter(creatinine, knownUnit);
  if (!serum.ok) return serum;
  if (!Number.isFinite(age)) return refuse('age', 'Write the age in years.');
  if (age < 18) return refuse('age', 'This equation is for adults, from 18 years.');
  if (age > 120) return refuse('age', 'The age must be 120 years or less.');
  const known = sexes.find(({ value }) => value === sex);
  if (!known) return refuse('sex', 'Choose the sex. The equation differs for women and men.');

  const { knee, exponentBelow, factor } = COEFFICIENTS[known.value];
  const ratio = serum.value / knee;
  const value = 142 * Math.min(ratio, 1) ** exponentBelow * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor;
  if (value <= MOST_EGFR) return { ok: true, value };
  return refuse(
    'creatinine',
    creatinineQuery(creatinine, knownUnit) ?? 'The eGFR would be over 200. Check the creatinine and its unit.',
  );
};

/** Reads a reported eGFR as typed. A laboratory's ">60" is refused with an explanation. Refusals name the field `egfr`. */
export const readEgfr = (text: string): Reading | Refusal =>
  readMeasurement(text, { field: 'egfr', unit: 'mL/min/1.73 m²' });

/** Reads an age as typed, in years. Refusals name the field `age`. */
export const readAge = (text: string): Reading | Refusal => readMeasurement(text, { field: 'age', unit: 'years' });
