import type { DraftDocument } from './document.ts';

/** More words in a row than these, taken over from the text, are a copied sentence and not our own words. */
const MOST_IN_A_ROW = 10;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsIn = (words: readonly string[]): readonly string[] =>
  words
    .slice(0, Math.max(words.length - MOST_IN_A_ROW, 0))
    .map((_, at) => words.slice(at, at + MOST_IN_A_ROW + 1).join(' '));

const known = new WeakMap<DraftDocument['lines'], ReadonlySet<string>>();

const runsOf = ({ lines }: DraftDocument): ReadonlySet<string> => {
  const runs = known.get(lines) ?? new Set(runsIn(lines.flatMap(({ text }) => wordsIn(text))));
  known.set(lines, runs);
  return runs;
};

/** The first words of a run of more than ten that stand in the document too; undefined where there is none. */
export const copiedFrom = (document: DraftDocument, ownWords: string): string | undefined => {
  const runs = runsOf(document);
  return runsIn(wordsIn(ownWords)).find((run) => runs.has(run));
};

const folded = (text: string): string => wordsIn(text.replace(/\[sic\]/gi, '')).join(' ');

/** Whether quoted words stand in a text, whatever their case, marks and white space. */
export const standsIn = (quote: string, text: string): boolean => ` ${folded(text)} `.includes(` ${folded(quote)} `);
