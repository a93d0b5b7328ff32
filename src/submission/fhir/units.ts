import type { NumberDomain } from '../../facts/index.ts';
import type { Coding, Quantity } from './r4.ts';

const UCUM = 'http://unitsofmeasure.org';

/** Units of the facts table in the Unified Code for Units of Measure (UCUM). */
const ucumCodes: Readonly<Record<string, string>> = { cm: 'cm', 'mL/min/1.73 m²': 'mL/min/{1.73_m2}' };

/** The UCUM code of a unit; one that the list lacks is written as an annotation, which UCUM reads as a plain number. */
const ucumCodeOf = (unit: string): string =>
  (Object.hasOwn(ucumCodes, unit) ? ucumCodes[unit] : undefined) ?? `{${unit.replaceAll(/[^!-z|~]/g, '_')}}`;

/** The unit of a number as a code. */
export const unitCoding = ({ unit }: NumberDomain): Coding => ({ system: UCUM, code: ucumCodeOf(unit), display: unit });

/** A number with its unit. */
export const quantityOf = (value: number, { unit }: NumberDomain): Quantity => ({
  value,
  unit,
  system: UCUM,
  code: ucumCodeOf(unit),
});
