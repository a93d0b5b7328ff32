import {
  factNamed,
  isAskedFor,
  type FactDefinition,
  type Facts,
  type FactValue,
  type Vocabulary,
} from '../facts/index.ts';
import { keyOf, readField, textFor, UNKNOWN, type Answers, type FieldRead } from '../questionnaire/index.ts';

/** What was typed for a fact and cannot be read: never a value, and never "not known". */
export interface UnreadableText {
  readonly fact: FactDefinition;
  readonly text: string;
  /** What is wrong with it, as a sentence. */
  readonly why: string;
}

/** An answer of another site, or of a product of another payer: it counts for nothing here, and comes back with its site or payer. */
export interface AnswerKeptApart {
  readonly fact: FactDefinition;
  /** The sites, or the payer, that it belongs to. */
  readonly of: readonly string[];
  readonly text: string;
  /** Undefined where the text cannot be read. */
  readonly value: FactValue | undefined;
}

/** What the texts of the answers say. */
export interface CaseRead {
  readonly answers: Answers;
  readonly vocabulary: Vocabulary;
  /** Every fact that is known for the site of the tumor, asked or not: the one truth that everything judges and prints. */
  readonly facts: Facts;
  /** What a link and a file hold: these facts, and those beside them that belong to another site. */
  readonly handedOn: Facts;
  readonly unreadable: readonly UnreadableText[];
  /** By fact, what its text was converted from. */
  readonly notes: Readonly<Partial<Record<string, string>>>;
  readonly keptApart: readonly AnswerKeptApart[];
  /** Answers to questions of a library that is not there now: they count again once it is. Each has a key of its own: one question can have an answer for each site. */
  readonly unasked: readonly { readonly key: string; readonly name: string; readonly text: string }[];
}

const withCalculated = (known: readonly (readonly [string, FactValue])[], calculated: readonly string[]): Facts => {
  const facts = Object.fromEntries<FactValue>(known);
  const marked = calculated.filter((name) => Object.hasOwn(facts, name));
  return marked.length === 0 ? facts : { ...facts, calculated: marked };
};

const isSaid = (text: string): boolean => text.trim() !== '' && text !== UNKNOWN;

/** Answers under the key of another site or payer, or of a payer that lacks the product. */
const underOtherKeys = (answers: Answers, vocabulary: Vocabulary): readonly AnswerKeptApart[] =>
  Object.entries(answers.texts).flatMap(([key, text]) => {
    const [name = '', of] = key.split('@', 2);
    const fact = factNamed(vocabulary, name);
    const here = fact && keyOf(fact, answers);
    if (!fact || here === key || !isSaid(text)) return [];
    if (of === undefined && (answers.texts[here ?? ''] !== undefined || textFor(fact, answers, vocabulary) === text))
      return [];
    return [{ fact, of: of === undefined ? [] : [of], text, value: readField(fact, text, vocabulary).value }];
  });

/** Reads every answer. `vocabulary` gives the facts, and the payers with their products. */
export const readCase = (answers: Answers, vocabulary: Vocabulary): CaseRead => {
  const fields = vocabulary.facts.map((fact) => {
    const text = textFor(fact, answers, vocabulary);
    return { fact, text, ...readField(fact, text, vocabulary) };
  });
  const site = fields.find(({ fact }) => fact.name === 'site')?.value;
  const isHere = ({ fact }: { readonly fact: FactDefinition }): boolean =>
    typeof site !== 'string' || isAskedFor(fact, site);
  const here = fields.filter(isHere);
  const known = (of: readonly (FieldRead & { readonly fact: FactDefinition })[]): Facts =>
    withCalculated(
      of.flatMap(({ fact, value }) => (value === undefined ? [] : [[fact.name, value]])),
      answers.calculated,
    );
  return {
    answers,
    vocabulary,
    facts: known(here),
    handedOn: known(fields),
    unreadable: here.flatMap(({ fact, text, error }) => (error === undefined ? [] : [{ fact, text, why: error }])),
    notes: Object.fromEntries(here.flatMap(({ fact, note }) => (note === undefined ? [] : [[fact.name, note]]))),
    keptApart: [
      ...fields
        .filter((field) => !isHere(field) && isSaid(field.text))
        .map(({ fact, text, value }) => ({ fact, of: fact.sites ?? [], text, value })),
      ...underOtherKeys(answers, vocabulary),
    ],
    unasked: Object.entries(answers.texts).flatMap(([key, text]) => {
      const [name = ''] = key.split('@', 1);
      return isSaid(text) && !factNamed(vocabulary, name) ? [{ key, name, text }] : [];
    }),
  };
};
