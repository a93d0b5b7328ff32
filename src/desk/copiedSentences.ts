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

/** What was found of words, kept: most of them stay as they are while others are typed. */
const found = new WeakMap<DraftDocument['lines'], Map<string, string | undefined>>();
/** More than a policy has words of our own. */
const MOST_KEPT = 5000;

/** The first words of a run of more than ten that stand in the document too; undefined where there is none. */
export const copiedFrom = (document: DraftDocument, ownWords: string): string | undefined => {
  const kept = found.get(document.lines) ?? new Map<string, string | undefined>();
  found.set(document.lines, kept);
  if (kept.has(ownWords)) return kept.get(ownWords);
  const runs = runsOf(document);
  const copied = runsIn(wordsIn(ownWords)).find((run) => runs.has(run));
  if (kept.size > MOST_KEPT) kept.clear();
  kept.set(ownWords, copied);
  return copied;
};

const folded = (text: string): string => wordsIn(text.replace(/\[sic\]/gi, '')).join(' ');

/** Whether quoted words stand in a text, whatever their case, marks and white space. */
export const standsIn = (quote: string, text: string): boolean => ` ${folded(text)} `.includes(` ${folded(quote)} `);
