import type { FactDefinition, FactValue, Vocabulary } from './definition.ts';
import { checkValue, type Checked } from './checkValue.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A value as plain text, one entry for each of several: the inverse of `factFromText`. */
export const textOf = (value: FactValue): readonly string[] => (typeof value === 'object' ? value : [String(value)]);

const typed = (fact: FactDefinition, texts: readonly string[]): unknown => {
  const [first = ''] = texts;
  switch (fact.domain.of) {
    case 'procedure-codes':
    case 'fact-names':
      return texts;
    case 'number':
      return DECIMAL.test(first) ? Number(first) : first;
    case 'yes-no':
      return first === 'true' || first === 'false' ? first === 'true' : first;
    default:
      return first;
  }
};

/** Reads a fact from plain text (a link, a form): numbers as decimals with a point, yes and no as true and false. */
export const factFromText = (fact: FactDefinition, texts: readonly string[], vocabulary: Vocabulary): Checked => {
  const repeated = texts.length > 1 && fact.domain.of !== 'procedure-codes' && fact.domain.of !== 'fact-names';
  return repeated
    ? { ok: false, message: `it is given ${String(texts.length)} times; allowed: once` }
    : checkValue(fact, typed(fact, texts), vocabulary);
};
