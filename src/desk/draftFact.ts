import * as z from 'zod/mini';
import type { Choice, FactDefinition } from '../facts/index.ts';
import { plainNumber } from './conditionFile.ts';
import { entriesOf } from './lineNames.ts';

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
  /** Ends of a number as typed; empty: 0, and a number above any that is written. */
  atLeast: text,
  atMost: text,
  /** Whether the least number itself cannot be true. */
  isAbove: z.optional(z.boolean()),
  isWhole: z.boolean(),
  /** One answer a line. */
  answers: text,
  /** The name of each line of the answers, by which conditions and worked cases have it. */
  answerNames: z._default(z.array(text), []),
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

const choicesFrom = ({ answers, answerNames }: Pick<DraftFact, 'answers' | 'answerNames'>): readonly Choice[] =>
  entriesOf({ text: answers, names: answerNames });

/** What stands in the file where no greatest number is given, as its format asks for one: in no unit is so much of a tumor measured. */
export const OPEN_MOST = 1_000_000;

/** The ends of a number that a question asks for: those that were typed, else the widest; undefined where a text is no number. */
export const numberEnds = ({
  atLeast,
  atMost,
}: Pick<DraftFact, 'atLeast' | 'atMost'>): { readonly least: number; readonly most: number } | undefined => {
  const least = atLeast.trim() === '' ? 0 : plainNumber(atLeast);
  const most = atMost.trim() === '' ? OPEN_MOST : plainNumber(atMost);
  return least === undefined || most === undefined ? undefined : { least, most };
};

/** Whether a new question is whole enough to be asked. */
export const isWholeFact = (fact: DraftFact): boolean => isWholeAsked(fact) && isWholeAnswered(fact);

const isWholeAsked = ({ label, question, step, sites }: DraftFact): boolean =>
  label.trim() !== '' && question.trim() !== '' && step !== '' && sites.length > 0;

const isWholeAnswered = (fact: DraftFact): boolean =>
  (fact.of !== 'choices' || choicesFrom(fact).length >= 2) && (fact.of !== 'number' || numberEnds(fact) !== undefined);

const asQuestion = (words: string): string => (words.trim().endsWith('?') ? words.trim() : `${words.trim()}?`);

const domainOf = (fact: DraftFact): FactDefinition['domain'] => {
  const { of, unit, isWhole, isAbove } = fact;
  if (of === 'yes-no') return { of };
  if (of === 'choices') return { of, choices: choicesFrom(fact) };
  const { least, most } = numberEnds(fact) ?? { least: 0, most: OPEN_MOST };
  return {
    of,
    unit: unit.trim(),
    ...(isAbove === true ? { above: least } : { atLeast: least }),
    atMost: most,
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
