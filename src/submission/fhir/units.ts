import type { Bounds, NumberDomain } from '../../facts/index.ts';
import { ANSWER_RANGE } from './codes.ts';
import type { Coding, Extension, Quantity } from './r4.ts';

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

/** A number that is known by its bounds: its lower end where it has one, with the comparator. */
export const boundOf = ({ above, atLeast, below, atMost }: Bounds, domain: NumberDomain): Quantity => {
  const [comparator, value] =
    above !== undefined
      ? (['>', above] as const)
      : atLeast !== undefined
        ? (['>=', atLeast] as const)
        : below !== undefined
          ? (['<', below] as const)
          : (['<=', atMost ?? domain.atMost] as const);
  return { ...quantityOf(value, domain), comparator };
};

/** Both ends of a number that is known by two, which an answer itself cannot hold. */
export const rangeOf = ({ above, atLeast, below, atMost }: Bounds, domain: NumberDomain): readonly Extension[] => {
  const [low, high] = [atLeast ?? above, atMost ?? below];
  return low === undefined || high === undefined
    ? []
    : [{ url: ANSWER_RANGE, valueRange: { low: quantityOf(low, domain), high: quantityOf(high, domain) } }];
};
