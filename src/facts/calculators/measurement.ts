import type { NumberDomain } from '../definition.ts';
import { type Refusal, refuse } from './refusal.ts';
import { limitWords, mistakenUnitWords, plainUnit } from './unitWords.ts';

/**
 * Reads a length as typed: in cm, or in mm, which is converted with a note ("34 mm" is 3.4). Refusals name `field`.
 * The range (0 to 50 cm for a tumor) is the fact's and is not judged here.
 */
export const readLength = (text: string, field = 'sizeCm'): Reading | Refusal =>
  readMeasurement(text, { field, unit: 'cm', converts: [{ unit: 'mm', factor: 0.1 }] });

/** What is measured: the field it is typed in, its unit, and other units that are converted. A number fact's domain fits. */
export type Measurement = Pick<NumberDomain, 'unit' | 'converts' | 'mistakenFor'> & { readonly field: string };

/** The number in the field's own unit; `note` says what it was converted from. */
export interface Reading {
  readonly ok: true;
  readonly value: number;
  readonly note?: string;
}

const NUMBER_THEN_REST = /^([\d.,]*)\s*(.*)$/s;
const DECIMAL = /^(\d+(\.\d+)?|\.\d+)$/;
/** A double keeps 15 decimal digits; one more, and 4.0000000000000001 would be read as 4. */
const MOST_DIGITS = 15;

const commaQuestion = (typed: string): string => {
  const [whole = '', decimals = '', ...more] = typed.split(',');
  if (more.length > 0 || typed.includes('.') || decimals === '') return 'Write the number without a comma.';
  const withPoint = `${whole || '0'}.${decimals}`;
  const asThousands = /^[1-9]\d{0,2},\d{3}$/.test(typed) ? ` or ${whole}${decimals}` : '';
  return `Is ${withPoint}${asThousands} meant? Write it without a comma.`;
};

/** 34 * 0.1 is 3.4000000000000004: what lies beyond the digits a double keeps is binary noise. */
const converted = (value: number, factor: number): number => Number((value * factor).toPrecision(MOST_DIGITS));

/**
 * Reads a measurement as a person typed it. Only spaces around the number and the field's own unit are dropped;
 * a unit listed in `converts` is converted, with a note. The range is not judged here.
 * Refused in words: nothing, a comma ("4,3" must never become 43), "<" and ">", a sign, any other unit or notation,
 * more than 15 digits.
 */
export const readMeasurement = (
  text: string,
  { field, unit, converts = [], mistakenFor = [] }: Measurement,
): Reading | Refusal => {
  const typed = text.trim();
  const units = [unit, ...converts.map((other) => other.unit)].join(' or ');
  const inUnits = units === '' ? '' : ` in ${units}`;
  if (typed === '') return refuse(field, `Write a number${inUnits}.`);
  if (/[<>≤≥]/.test(typed)) return refuse(field, limitWords(unit));
  if (/^[+\-−–]/.test(typed)) return refuse(field, 'Write the number without a plus or minus sign.');

  const [, digits = '', rest = ''] = NUMBER_THEN_REST.exec(typed) ?? [];
  if (digits.includes(',')) return refuse(field, commaQuestion(digits));
  if (!DECIMAL.test(digits))
    return refuse(field, `Write one number${inUnits}, with the digits 0 to 9 and at most one point.`);
  if (digits.replace('.', '').length > MOST_DIGITS)
    return refuse(field, `Write at most ${String(MOST_DIGITS)} digits.`);
  if (/^[\d.]/.test(rest)) return refuse(field, 'There is a space inside the number. Write it without.');

  const value = Number(digits);
  const written = plainUnit(rest);
  if (written === '' || written === plainUnit(unit)) return { ok: true, value };
  const other = converts.find((convert) => plainUnit(convert.unit) === written);
  if (other) return { ok: true, value: converted(value, other.factor), note: `converted from ${digits} ${other.unit}` };
  const mistaken = mistakenFor.find((each) => plainUnit(each.unit) === written);
  return refuse(
    field,
    mistaken?.says ?? mistakenUnitWords(unit, rest) ?? `Write one number${inUnits}, and nothing else.`,
  );
};
