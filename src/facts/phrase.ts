import type { Choice, FactDefinition, Facts, FactValue, Vocabulary } from './definition.ts';
import { choicesOf } from './domain.ts';
import { wholeFact } from './wholeFact.ts';
import { valueInWords } from './valueInWords.ts';
import { questionOf, wordingOf } from './words.ts';

/** Words in the middle of a sentence: an abbreviation stays as it is. */
export const inSentence = (text: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Words at the beginning of a sentence. */
export const atBeginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact in a word or two: its abbreviation where its label gives one. */
export const shortLabel = (fact: FactDefinition): string => {
  const { label, short } = wholeFact(fact);
  return short ?? /\(([A-Za-z0-9]+)\)$/.exec(label)?.[1] ?? label;
};

/** A fact as what is asked for, in the middle of a sentence: "stage", "whether the tumor is growing". */
export const askedInSentence = (fact: FactDefinition): string => wholeFact(fact).asked ?? inSentence(shortLabel(fact));

/** The beginning of a help, where a fact does not say in a few words where it is found. */
const beginningOf = (help: string): string => {
  const [first = ''] = help.split(/[:.;](?:\s|$)/);
  return atBeginning(first.replace(/^(From|As|In) (the )?/, ''));
};

/** Where in the chart an answer stands, in a few words that fit the type of tumor or the site. */
export const whereFound = (fact: FactDefinition, facts: Facts): string =>
  wordingOf(fact, facts).whereFound ?? wholeFact(fact).whereFound ?? beginningOf(questionOf(fact, facts).help);

/** The choice that a fact holds; undefined for a number, and while it is unknown. */
export const choiceHeld = (fact: FactDefinition, facts: Facts, vocabulary: Vocabulary): Choice | undefined => {
  const [value, site, payer] = [facts[fact.name], facts['site'], facts['payer']];
  const setting = {
    site: typeof site === 'string' ? site : undefined,
    payer: typeof payer === 'string' ? payer : undefined,
  };
  return typeof value === 'string'
    ? choicesOf(wholeFact(fact), vocabulary, setting).find((choice) => choice.value === value)
    : undefined;
};

/** A known fact as it reads in a list: "eGFR 52 mL/min/1.73 m²", "one functioning kidney"; a fact without words of its own as "label: value". */
export const factInSentence = (
  fact: FactDefinition,
  value: FactValue,
  facts: Facts,
  vocabulary: Vocabulary,
): string => {
  const own = choiceHeld(fact, facts, vocabulary)?.inSentence;
  if (own !== undefined) return own;
  const word = inSentence(valueInWords(fact, value, facts, vocabulary));
  const reads = wholeFact(fact).inSentence;
  if (reads === undefined) return `${inSentence(fact.label)}: ${word}`;
  if (typeof reads === 'string') return reads.replace('{value}', word);
  return value === true ? reads.yes : reads.no;
};
