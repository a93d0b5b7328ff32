import * as z from 'zod/mini';
import type { Choice, FactDefinition } from '../facts/index.ts';
import { plainNumber } from './conditionFile.ts';

const text = z.string();

/** A question that no fact asks yet. */
export const draftFactSchema = z.strictObject({
  key: text,
  /** Its name in a case; given once, so that what tests it keeps it. */
  name: text,
  label: text,
  question: text,
  help: text,
  /** The step of the questionnaire in which it is asked. */
  step: text,
  sites: z.array(text),
  of: z.enum(['yes-no', 'number', 'choices']),
  unit: text,
  /** Ends of a number as typed. */
  atLeast: text,
  atMost: text,
  isWhole: z.boolean(),
  /** One answer a line. */
  answers: text,
});
export type DraftFact = z.infer<typeof draftFactSchema>;

/** A new answer to a question that is asked already. */
export const draftValueSchema = z.strictObject({
  key: text,
  fact: text,
  /** Where the fact has answers of its own for each site; else empty. */
  site: text,
  value: text,
  word: text,
  hint: text,
  /** The answer that it is a kind of; empty: of none. */
  kindOf: text,
  /** Of a new site: questions that are held and are asked for it too. */
  asks: z._default(z.array(text), []),
});
export type DraftValue = z.infer<typeof draftValueSchema>;

/** Letters and digits of a text in lower case, with single hyphens between. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');

/** A name as facts have them, from a few words: “Number of lesions” is numberOfLesions. */
export const factNameFrom = (words: string): string => {
  const [first = '', ...rest] = slug(words).split('-');
  const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  return /^[a-z]/.test(name) ? name : `fact${name}`;
};

const choicesFrom = (answers: string): readonly Choice[] =>
  answers
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((word) => ({ value: slug(word), word }));

/** Whether a new question is whole enough to be asked. */
export const isWholeFact = ({ label, question, step, of, answers, atLeast, atMost, sites }: DraftFact): boolean =>
  label.trim() !== '' &&
  question.trim() !== '' &&
  step !== '' &&
  sites.length > 0 &&
  (of !== 'choices' || choicesFrom(answers).length >= 2) &&
  (of !== 'number' || (plainNumber(atLeast) !== undefined && plainNumber(atMost) !== undefined));

const asQuestion = (words: string): string => (words.trim().endsWith('?') ? words.trim() : `${words.trim()}?`);

const domainOf = ({ of, unit, atLeast, atMost, isWhole, answers }: DraftFact): FactDefinition['domain'] => {
  if (of === 'yes-no') return { of };
  if (of === 'choices') return { of, choices: choicesFrom(answers) };
  return {
    of,
    unit: unit.trim(),
    atLeast: plainNumber(atLeast) ?? 0,
    atMost: plainNumber(atMost) ?? 0,
    ...(isWhole ? { whole: true as const } : {}),
  };
};

/** A new question as an entry of the facts. */
export const factDefinitionOf = (fact: DraftFact): FactDefinition => ({
  name: fact.name,
  label: fact.label.trim(),
  question: asQuestion(fact.question),
  help: fact.help.trim() === '' ? 'As the record says it.' : fact.help.trim(),
  step: fact.step,
  sites: fact.sites,
  domain: domainOf(fact),
});

/** A new answer as a choice. */
export const choiceOf = ({ value, word, hint, kindOf }: DraftValue): Choice => ({
  value,
  word: word.trim(),
  ...(hint.trim() === '' ? {} : { hint: hint.trim() }),
  ...(kindOf === '' ? {} : { kindOf }),
});
