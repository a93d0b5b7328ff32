import type { Bounds, NumberDomain } from '../../facts/index.ts';
import type { Coding, Quantity } from './r4.ts';

const UCUM = 'http://unitsofmeasure.org';

/** The UCUM code of a unit; one for which the table gives none is written as an annotation, which UCUM reads as a plain number. */
const ucumCodeOf = ({ unit, ucum }: NumberDomain): string =>
  ucum ?? (unit === '' ? '1' : `{${unit.replaceAll(/[^!-z|~]/g, '_')}}`);

/** The unit in words; FHIR allows no empty one for a plain number. */
const unitWord = ({ unit }: NumberDomain): string => (unit === '' ? '1' : unit);

/** The unit of a number as a code. */
export const unitCoding = (domain: NumberDomain): Coding => ({
  system: UCUM,
  code: ucumCodeOf(domain),
  display: unitWord(domain),
});

/** A number with its unit. */
export const quantityOf = (value: number, domain: NumberDomain): Quantity => ({
  value,
  unit: unitWord(domain),
  system: UCUM,
  code: ucumCodeOf(domain),
});

type Comparator = NonNullable<Quantity['comparator']>;

const bound = (comparator: Comparator, value: number | undefined, domain: NumberDomain): readonly Quantity[] =>
  value === undefined ? [] : [{ ...quantityOf(value, domain), comparator }];

/** A number that is known by its bounds, each with its comparator: the lower end first where it has one. */
export const boundsOf = ({ above, atLeast, below, atMost }: Bounds, domain: NumberDomain): readonly Quantity[] => [
  ...(above === undefined ? bound('>=', atLeast, domain) : bound('>', above, domain)),
  ...(below === undefined ? bound('<=', atMost, domain) : bound('<', below, domain)),
];
