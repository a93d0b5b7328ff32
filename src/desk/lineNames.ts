import { slug } from './slug.ts';

/** A list as typed, one entry a line, with the name under which each line is tested, answered or ticked; empty: it has none yet. */
export interface NamedLines {
  readonly text: string;
  readonly names: readonly string[];
}

const isBorneElsewhere = (names: readonly string[], at: number): boolean =>
  names.some((name, other) => other !== at && name === names[at]);

/**
 * A line is named by its words while no other line has the same, and else as it was last: on its way through the words of another
 * line it takes nothing of that one along.
 */
const settled = (words: readonly string[], before: readonly string[]): readonly string[] => {
  const own = words.map((word, at) => (word === '' || isBorneElsewhere(words, at) ? '' : word));
  for (;;) {
    const names = own.map((name, at) => (name === '' ? (before[at] ?? '') : name));
    // What another line still bears is not free.
    const taken = own.findIndex((name, at) => name !== '' && isBorneElsewhere(names, at));
    if (taken === -1 || own[taken] === before[taken]) return names;
    own[taken] = '';
  }
};

const wordsOf = (text: string): readonly string[] => text.split('\n').map(slug);

/** The names of all lines; of a list that was kept without any they are made from its words. */
const namesOf = ({ text, names }: NamedLines): readonly string[] => {
  const words = wordsOf(text);
  return names.length === words.length ? names : settled(words, []);
};

/** The entries of a list: lines with words, each with its name. */
export const entriesOf = (lines: NamedLines): readonly { readonly value: string; readonly word: string }[] => {
  const names = namesOf(lines);
  return lines.text
    .split('\n')
    .map((line, at) => ({ value: names[at] || slug(line), word: line.trim() }))
    .filter(({ word }) => word !== '');
};

/** How many lines two lists have alike from the beginning on. */
const alike = (one: readonly string[], other: readonly string[]): number => {
  const differing = one.findIndex((line, at) => line !== other[at]);
  return differing === -1 ? Math.min(one.length, other.length) : differing;
};

/** Which line of the list before each line is: the same words, else the same place among as many that were written otherwise. */
const formerLines = (before: string, after: string): readonly (number | undefined)[] => {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const head = alike(was, is);
  const tail = Math.min(alike(was.toReversed(), is.toReversed()), Math.min(was.length, is.length) - head);
  const ends = { was: was.length - tail, is: is.length - tail };
  const left = new Set([...was.keys()].filter((at) => at >= head && at < ends.was));
  const former = is.map((line, at) => {
    if (at < head) return at;
    if (at >= ends.is) return at - is.length + was.length;
    const same = [...left].find((each) => slug(line) !== '' && slug(was[each] ?? '') === slug(line));
    if (same !== undefined) left.delete(same);
    return same;
  });
  if (was.length !== is.length) return former;
  const rest = [...left];
  return former.map((at) => at ?? rest.shift());
};

/** A list written otherwise: its names, and which of those before are others now. All of them change at once. */
export const withLines = (
  before: NamedLines,
  text: string,
): { readonly names: readonly string[]; readonly renamed: ReadonlyMap<string, string> } => {
  const named = namesOf(before);
  const carried = formerLines(before.text, text).map((at) => (at === undefined ? '' : (named[at] ?? '')));
  const names = settled(wordsOf(text), carried);
  const pairs = carried.flatMap((old, at): readonly (readonly [string, string])[] => {
    const name = names[at] ?? '';
    return old !== '' && name !== '' && old !== name ? [[old, name]] : [];
  });
  return { names, renamed: new Map(pairs) };
};
