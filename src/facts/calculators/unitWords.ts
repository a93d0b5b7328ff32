/** A unit in one spelling: no spaces, lower case, "u" for the micro sign, "2" for a raised two, a decimal point. */
export const plainUnit = (unit: string): string =>
  unit
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/\^?²|\^2/g, '2')
    .replace(',', '.');

/** What to say about a number that is written with a unit, or a limit, that the field does not take. */
interface UnitWords {
  /** Said of "<" and ">". */
  readonly limit?: string;
  /** Units that are easily taken for this one, by plain spelling. */
  readonly mistakenFor?: Readonly<Partial<Record<string, string>>>;
}

const WORDS: ReadonlyMap<string, UnitWords> = new Map<string, UnitWords>([
  [
    'ml/min/1.73m2',
    {
      limit:
        'A laboratory’s “>60” is the upper limit of its report, not a value. Leave this unknown, or work it out from the creatinine.',
      mistakenFor: {
        // The trap: a creatinine clearance is reported in mL/min too, and is not adjusted to body surface.
        'ml/min':
          'mL/min alone may be a creatinine clearance. If the report says eGFR, write the number without a unit.',
      },
    },
  ],
  [
    'mg/dl',
    { mistakenFor: { 'umol/l': 'This is written in µmol/L, but mg/dL is chosen. Choose µmol/L as the unit.' } },
  ],
  ['umol/l', { mistakenFor: { 'mg/dl': 'This is written in mg/dL, but µmol/L is chosen. Choose mg/dL as the unit.' } }],
]);

/** What to say of "<" or ">" before a number in this unit. */
export const limitWords = (unit: string): string =>
  WORDS.get(plainUnit(unit))?.limit ?? `A limit is not a value. Write the measured value in ${unit}, without < or >.`;

/** What to say of another unit that is easily taken for this one; undefined if there is nothing special to say. */
export const mistakenUnitWords = (unit: string, written: string): string | undefined => {
  const words = WORDS.get(plainUnit(unit))?.mistakenFor ?? {};
  return Object.hasOwn(words, plainUnit(written)) ? words[plainUnit(written)] : undefined;
};
