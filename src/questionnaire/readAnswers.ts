import {
  checkValue,
  factFromText,
  factNamed,
  readMeasurement,
  type FactDefinition,
  type Facts,
  type FactValue,
  type Vocabulary,
} from '../facts/index.ts';
import { keyOf, textFor, UNKNOWN, type Answers } from './answers.ts';

/** The known facts, and for each field that is not one: why, or what its text was converted from. */
export interface ReadAnswers {
  readonly facts: Facts;
  readonly errors: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

const CODE_SEPARATORS = /[\s,;]+/;

/** One field read: its value, nothing, or what is wrong with its text. */
export type FieldRead = { readonly value?: FactValue; readonly error?: string; readonly note?: string };

/** A number as a file writes it: exactly, and perhaps with more digits than are taken from a person (33 * 0.1). */
const asWritten = (text: string): number | undefined => (String(Number(text)) === text ? Number(text) : undefined);

/** Reads one field of a form. Empty and `unknown` are no value and no error. */
export const readField = (fact: FactDefinition, text: string, vocabulary: Vocabulary): FieldRead => {
  if (text.trim() === '' || text === UNKNOWN) return {};
  if (fact.domain.of === 'number') {
    const reading = readMeasurement(text, { field: fact.name, ...fact.domain });
    if (!reading.ok) {
      const exact = checkValue(fact, asWritten(text), vocabulary);
      return exact.ok ? { value: exact.value } : { error: reading.message };
    }
    const checked = checkValue(fact, reading.value, vocabulary);
    if (!checked.ok) return { error: `${checked.message}.` };
    return { value: checked.value, ...(reading.note === undefined ? {} : { note: reading.note }) };
  }
  const texts =
    fact.domain.of === 'procedure-codes' ? text.toUpperCase().split(CODE_SEPARATORS).filter(Boolean) : [text];
  const checked = factFromText(fact, texts, vocabulary);
  return checked.ok ? { value: checked.value } : { error: `${checked.message}.` };
};

/** Reads all answers that belong to the site and payer answered. */
export const readAnswers = (answers: Answers, vocabulary: Vocabulary): ReadAnswers => {
  const read = vocabulary.facts.map(
    (fact) => [fact.name, readField(fact, textFor(fact, answers), vocabulary)] as const,
  );
  const pick = <Value>(of: (field: FieldRead) => Value | undefined): Record<string, Value> =>
    Object.fromEntries(
      read.flatMap(([name, field]) => {
        const value = of(field);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const facts: Record<string, FactValue> = pick(({ value }) => value);
  const calculated = answers.calculated.filter((name) => facts[name] !== undefined);
  return {
    facts: calculated.length === 0 ? facts : { ...facts, calculated },
    errors: pick(({ error }) => error),
    notes: pick(({ note }) => note),
  };
};

/** An answer kept for a site or payer that is not the one answered now. */
export interface ShelvedAnswer {
  readonly fact: FactDefinition;
  /** The site or payer that it belongs to. */
  readonly of: string;
  readonly value: FactValue;
}

/** Answers that belong to another site or payer: they come back with it. */
export const shelvedAnswers = (answers: Answers, vocabulary: Vocabulary): readonly ShelvedAnswer[] =>
  Object.entries(answers.texts).flatMap(([key, text]) => {
    const [name = '', of] = key.split('@', 2);
    const fact = factNamed(vocabulary, name);
    if (!fact || of === undefined || keyOf(fact, answers) === key) return [];
    const { value } = readField(fact, text, vocabulary);
    return value === undefined ? [] : [{ fact, of, value }];
  });
