import type { FactDefinition, FactValue, Vocabulary } from './definition.ts';
import { isBounds } from './bounds.ts';
import { checkValue, type Checked } from './checkValue.ts';
import type { Setting } from './domain.ts';
import { boundsAsTyped, typedEnds } from './typedBounds.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;
/** More digits than a number keeps are told as they were given, never as infinity. */
const isDecimal = (text: string): boolean => DECIMAL.test(text) && Number.isFinite(Number(text));

/** A value as plain text, one entry for each of several: the inverse of `factFromText`. */
export const textOf = (value: FactValue): readonly string[] => {
  if (isBounds(value)) return [boundsAsTyped(value)];
  return typeof value === 'object' ? value : [String(value)];
};

/** A value as one plain text, empty while it is unknown. */
export const oneTextOf = (value: FactValue | undefined): string => (value === undefined ? '' : textOf(value).join(' '));

/** The bounds that a text gives, its numbers as decimals; the text itself where it gives none. */
const boundsIn = (text: string): unknown => {
  const ends = typedEnds(text);
  const isGood = ends?.every(
    ([end, number], place) => isDecimal(number) && ends.findIndex(([other]) => other === end) === place,
  );
  return ends && isGood ? Object.fromEntries(ends.map(([end, number]) => [end, Number(number)])) : text;
};

const typed = (fact: FactDefinition, texts: readonly string[]): unknown => {
  const [first = ''] = texts;
  switch (fact.domain.of) {
    case 'procedure-codes':
    case 'fact-names':
      return texts;
    case 'number':
      return isDecimal(first) ? Number(first) : boundsIn(first);
    case 'yes-no':
      return first === 'true' || first === 'false' ? first === 'true' : first;
    default:
      return first;
  }
};

/** Reads a fact from plain text (a link, a form): numbers as decimals with a point, yes and no as true and false. */
export const factFromText = (
  fact: FactDefinition,
  texts: readonly string[],
  vocabulary: Vocabulary,
  at?: Setting,
): Checked => {
  const repeated = texts.length > 1 && fact.domain.of !== 'procedure-codes' && fact.domain.of !== 'fact-names';
  return repeated
    ? { ok: false, message: `it is given ${String(texts.length)} times; allowed: once` }
    : checkValue(fact, typed(fact, texts), vocabulary, at);
};
