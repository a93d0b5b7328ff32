import {
  checkValue,
  factFromText,
  readAmount,
  textOf,
  type FactDefinition,
  type FactValue,
  type Vocabulary,
  type Checked,
} from '../facts/index.ts';
import { UNKNOWN } from './answers.ts';

const CODE_SEPARATORS = /[\s,;]+/;

/** Procedure codes as typed, one by one: a modifier that stands behind its code, as in 50593 RT, belongs to it. */
const codesTyped = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .replace(/(?<=[0-9A-Z]{5}(?:[\s-][0-9A-Z]{2})*)\s+(?=[0-9A-Z]{2}(?:[\s,;]|$))/g, '-')
    .split(CODE_SEPARATORS)
    .filter(Boolean);

/** One field read: its value, nothing, or what is wrong with its text. */
export type FieldRead = { readonly value?: FactValue; readonly error?: string; readonly note?: string };

/** A number, or its bounds, as a file writes it: exactly, and perhaps with more digits than are taken from a person (33 * 0.1). */
const asWritten = (fact: FactDefinition, text: string, vocabulary: Vocabulary): Checked | undefined => {
  if (String(Number(text)) === text) return checkValue(fact, Number(text), vocabulary);
  const read = factFromText(fact, [text], vocabulary);
  return read.ok && textOf(read.value).join() === text ? read : undefined;
};

/** Reads one field of a form. Empty and `unknown` are no value and no error. */
export const readField = (fact: FactDefinition, text: string, vocabulary: Vocabulary): FieldRead => {
  if (text.trim() === '' || text === UNKNOWN) return {};
  if (fact.domain.of === 'number') {
    const reading = readAmount(text, { field: fact.name, ...fact.domain });
    if (!reading.ok) {
      const exact = asWritten(fact, text, vocabulary);
      return exact?.ok ? { value: exact.value } : { error: reading.message };
    }
    const checked = checkValue(fact, reading.value, vocabulary);
    if (!checked.ok) return { error: `${checked.message}.` };
    return { value: checked.value, ...(reading.note === undefined ? {} : { note: reading.note }) };
  }
  const texts = fact.domain.of === 'procedure-codes' ? codesTyped(text) : [text];
  const checked = factFromText(fact, texts, vocabulary);
  return checked.ok ? { value: checked.value } : { error: `${checked.message}.` };
};
