import type { NumberDomain } from '../../facts/index.ts';
import type { Coding, Quantity } from './r4.ts';

const UCUM = 'http://unitsofmeasure.org';

/** The UCUM code of a unit; one for which the table gives none is written as an annotation, which UCUM reads as a plain number. */
const ucumCodeOf = ({ unit, ucum }: NumberDomain): string => ucum ?? `{${unit.replaceAll(/[^!-z|~]/g, '_')}}`;

/** The unit of a number as a code. */
export const unitCoding = (domain: NumberDomain): Coding => ({
  system: UCUM,
  code: ucumCodeOf(domain),
  display: domain.unit,
});

/** A number with its unit. */
export const quantityOf = (value: number, domain: NumberDomain): Quantity => ({
  value,
  unit: domain.unit,
  system: UCUM,
  code: ucumCodeOf(domain),
});
