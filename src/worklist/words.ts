import words from './words.json' with { type: 'json' };
import { isOneOf, lookupOf } from './normalized.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

const inverted = (lists: Lists): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => list.map((word) => [word, name])));

/** The fact that a header names; undefined: none. */
export const factOfHeader = lookupOf(inverted(words.headers));

/** What else a column can be by its header: the key of its rows, or who treats. */
export const useOfHeader = lookupOf(inverted(words.uses));

/** What a header says of a person: "a name", "a birth date". */
export const privateHeader = lookupOf(inverted(words.private));

/** Words for "not known": no value, and no error. */
export const saysUnknown = isOneOf(words.unknown);

export const saysYes = isOneOf(words.yes);
export const saysNo = isOneOf(words.no);

/** Words with which the foot of a page begins. */
export const saysFoot = isOneOf(words.feet);

/** Words at the head of a row that sums up the others. */
export const saysTotal = isOneOf(words.totals);

const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values;
const valuesOfFacts = new Map(Object.entries(valueWords).map(([fact, values]) => [fact, lookupOf(values)]));

/** The value of a fact for which a word stands; undefined: none is known. */
export const valueOfWord = (fact: string, text: string): string | undefined => valuesOfFacts.get(fact)?.(text);

/** All words for values of a fact, each with its value. */
export const wordsOf = (fact: string): readonly (readonly [string, string])[] => Object.entries(valueWords[fact] ?? {});

/** Whether a word for a value of the fact is looked for anywhere in a text: "left kidney, lower pole". */
export const isFoundAnywhere = (fact: string): boolean => words.anywhere.includes(fact);

const patternLists: Readonly<Record<string, readonly (readonly string[])[]>> = words.patterns;
const patternsOfFacts = new Map(
  Object.entries(patternLists).map(([fact, list]) => [
    fact,
    list.map(([pattern = '', value = '']) => ({ pattern: new RegExp(pattern, 'i'), value })),
  ]),
);

/** What the patterns of a fact make of a text: "Stage IIA" is "IIA"; undefined: none fits. */
export const valueByPattern = (fact: string, text: string): string | undefined => {
  const found = patternsOfFacts.get(fact)?.find(({ pattern }) => pattern.test(text));
  return found && text.replace(found.pattern, found.value);
};
