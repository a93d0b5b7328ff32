import {
  checkValue,
  factFromText,
  factNamed,
  readMeasurement,
  textOf,
  type FactDefinition,
  type Facts,
  type FactValue,
  type Vocabulary,
} from '../facts/index.ts';

/**
 * What a person answered, as the form holds it: one text for each field, `unknown` for "I don't know yet". All else (facts,
 * steps, determination) is derived from it. A fact whose values depend on the site is kept for each site by itself
 * (`stage@kidney`), so that an answer comes back when the site does.
 */
export interface Answers {
  readonly texts: Readonly<Record<string, string>>;
  /** Facts that a calculator filled in and nobody overrode; by key where the answer is set aside with its site. */
  readonly calculated: readonly string[];
}

export const noAnswers: Answers = { texts: {}, calculated: [] };

export const UNKNOWN = 'unknown';

/** The known facts, and for each field that is not one: why, or what its text was converted from. */
export interface ReadAnswers {
  readonly facts: Facts;
  readonly errors: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Whether another site asks another thing: other values, or the same values of another question. */
const isBoundToSite = ({ domain, wording }: FactDefinition): boolean => domain.of === 'choices-by-site' || wording !== undefined;

/** The key of a fact's answer among the texts: its name, with the site or the payer where the answer belongs to it. */
export const keyOf = (fact: FactDefinition, { texts }: Answers): string => {
  const bound = isBoundToSite(fact) ? texts['site'] : fact.domain.of === 'products' ? texts['payer'] : undefined;
  return bound === undefined ? fact.name : `${fact.name}@${bound}`;
};

/** The text of a fact's answer; empty where nothing was answered. */
export const textFor = (fact: FactDefinition, answers: Answers): string => answers.texts[keyOf(fact, answers)] ?? '';

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
  const texts = fact.domain.of === 'procedure-codes' ? text.toUpperCase().split(CODE_SEPARATORS).filter(Boolean) : [text];
  const checked = factFromText(fact, texts, vocabulary);
  return checked.ok ? { value: checked.value } : { error: `${checked.message}.` };
};

/** Reads all answers that belong to the site and payer answered. */
export const readAnswers = (answers: Answers, vocabulary: Vocabulary): ReadAnswers => {
  const read = vocabulary.facts.map((fact) => [fact.name, readField(fact, textFor(fact, answers), vocabulary)] as const);
  const pick = <Value>(of: (field: FieldRead) => Value | undefined): Record<string, Value> =>
    Object.fromEntries(read.flatMap(([name, field]) => { const value = of(field); return value === undefined ? [] : [[name, value]]; }));
  const facts: Record<string, FactValue> = pick(({ value }) => value);
  const calculated = answers.calculated.filter((name) => facts[name] !== undefined);
  return {
    facts: calculated.length === 0 ? facts : { ...facts, calculated },
    errors: pick(({ error }) => error),
    notes: pick(({ note }) => note),
  };
};

/** The marks of calculated facts once the site changes: each goes aside with its answer (`stage@lung`) and comes back with it. */
const marksAt = ({ texts, calculated }: Answers, site: string): readonly string[] =>
  calculated.map((mark) => {
    const aside = `${mark}@${texts['site'] ?? ''}`;
    if (Object.hasOwn(texts, aside)) return aside;
    return mark.endsWith(`@${site}`) ? mark.slice(0, -site.length - 1) : mark;
  });

/** Answers with one field changed; a fact that is answered by hand is no longer calculated. */
export const withAnswer = (answers: Answers, fact: FactDefinition, text: string): Answers => ({
  texts: { ...answers.texts, [keyOf(fact, answers)]: text },
  calculated: (fact.name === 'site' && text !== textFor(fact, answers) ? marksAt(answers, text) : answers.calculated).filter((mark) => mark !== fact.name),
});

/** Decimals that show a calculated number without rounding it across a whole number: 59.99996 must not read as 60. */
const calculatedText = (value: number): string => {
  const decimals = [2, 4, 6, 8].find((count) => Number.isInteger(value) || !Number.isInteger(Number(value.toFixed(count))));
  return Number(value.toFixed(decimals ?? 10)).toString();
};

/** Answers with what a calculator found filled in and marked as calculated. */
export const withCalculated = (answers: Answers, values: Facts, vocabulary: Vocabulary): Answers =>
  Object.entries(values).reduce<Answers>((filled, [name, value]) => {
    const fact = factNamed(vocabulary, name);
    if (!fact || value === undefined) return filled;
    const text = typeof value === 'number' ? calculatedText(value) : textOf(value).join(' ');
    const { texts, calculated } = withAnswer(filled, fact, text);
    return { texts, calculated: [...calculated, name] };
  }, answers);

/** The answers that give these facts (a link, a file): each fact in the form's own text. */
export const answersFrom = (facts: Facts, vocabulary: Vocabulary): Answers => {
  const calculated = facts['calculated'];
  return Object.entries(facts).reduce<Answers>(
    (answers, [name, value]) => {
      const fact = factNamed(vocabulary, name);
      if (!fact || value === undefined || fact.domain.of === 'fact-names') return answers;
      return { ...answers, texts: { ...answers.texts, [keyOf(fact, { ...answers, texts: textsOf(facts) })]: textOf(value).join(' ') } };
    },
    { texts: {}, calculated: typeof calculated === 'object' ? calculated : [] },
  );
};

const textsOf = (facts: Facts): Answers['texts'] =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value).join(' ')]])));

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
