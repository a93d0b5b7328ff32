import {
  choicesOf,
  factNamed,
  textOf,
  type FactDefinition,
  type Facts,
  type Vocabulary,
  listOf,
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

/** Whether another site asks another thing: other values, or the same values of another question. */
const isBoundToSite = ({ domain, wording }: FactDefinition): boolean =>
  domain.of === 'choices-by-site' || wording !== undefined;

/** The site or the payer as far as it is answered: "I don't know yet" names none. */
const placed = (text: string | undefined): string | undefined => (text === '' || text === UNKNOWN ? undefined : text);

/** The key of a fact's answer among the texts: its name, with the site or the payer where the answer belongs to it. */
export const keyOf = (fact: FactDefinition, { texts }: Answers): string => {
  const bound = placed(
    isBoundToSite(fact) ? texts['site'] : fact.domain.of === 'products' ? texts['payer'] : undefined,
  );
  return bound === undefined ? fact.name : `${fact.name}@${bound}`;
};

/** Whether a text that was given before its site or payer was known can be an answer there. */
const fitsHere = (fact: FactDefinition, text: string, { texts }: Answers, vocabulary: Vocabulary): boolean =>
  fact.domain.of === 'number' ||
  fact.domain.of === 'date' ||
  choicesOf(fact, vocabulary, { site: placed(texts['site']), payer: placed(texts['payer']) }).some(
    ({ value }) => value === text,
  );

/** The text of a fact's answer; empty where nothing was answered. What was handed on without its site or payer counts wherever it fits, until it is answered there. */
export const textFor = (fact: FactDefinition, answers: Answers, vocabulary: Vocabulary): string => {
  const key = keyOf(fact, answers);
  const own = answers.texts[key];
  if (own !== undefined || key === fact.name) return own ?? '';
  const unplaced = answers.texts[fact.name] ?? '';
  return fitsHere(fact, unplaced, answers, vocabulary) ? unplaced : '';
};

/** The marks of calculated facts once the site changes: each goes aside with its answer (`stage@lung`) and comes back with it. */
const marksAt = ({ texts, calculated }: Answers, site: string): readonly string[] =>
  calculated.map((mark) => {
    const aside = `${mark}@${texts['site'] ?? ''}`;
    if (Object.hasOwn(texts, aside)) return aside;
    return mark.endsWith(`@${site}`) ? mark.slice(0, -site.length - 1) : mark;
  });

/** The answers as a case of this payer: what is kept for other payers is left aside. */
export const answersAt = (answers: Answers, payer: string): Answers => ({
  ...answers,
  texts: { ...answers.texts, payer },
});

/**
 * Answers with one field changed; a fact that is answered by hand is no longer calculated. `payer`: whose question it is,
 * where the cases of several payers are answered at once.
 */
export const withAnswer = (answers: Answers, fact: FactDefinition, text: string, payer?: string): Answers => ({
  texts: { ...answers.texts, [keyOf(fact, payer === undefined ? answers : answersAt(answers, payer))]: text },
  calculated: (fact.name === 'site' && text !== answers.texts[fact.name]
    ? marksAt(answers, text)
    : answers.calculated
  ).filter((mark) => mark !== fact.name),
});

/** Decimals that show a calculated number without rounding it across a whole number: 59.99996 must not read as 60. */
const calculatedText = (value: number): string => {
  const decimals = [2, 4, 6, 8].find(
    (count) => Number.isInteger(value) || !Number.isInteger(Number(value.toFixed(count))),
  );
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
  return Object.entries(facts).reduce<Answers>(
    (answers, [name, value]) => {
      const fact = factNamed(vocabulary, name);
      if (!fact || value === undefined || fact.domain.of === 'fact-names') return answers;
      return {
        ...answers,
        texts: { ...answers.texts, [keyOf(fact, { ...answers, texts: textsOf(facts) })]: textOf(value).join(' ') },
      };
    },
    { texts: {}, calculated: listOf(facts['calculated']) },
  );
};

const textsOf = (facts: Facts): Answers['texts'] =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value).join(' ')]])),
  );
