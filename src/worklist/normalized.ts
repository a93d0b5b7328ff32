/** A text as words are looked up: lower case, single spaces, without the marks around it. */
export const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/^[\s*:.]+|[\s*:.]+$/g, '')
    .trim();

const byWord = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries).map(([word, value]) => [normalized(word), value]));

/** Looks words up in a record of words, each found by any way of writing it. */
export const lookupOf = <Value>(entries: Readonly<Record<string, Value>>): ((text: string) => Value | undefined) => {
  const values = byWord(entries);
  return (text) => values.get(normalized(text));
};

/** Whether a text is one of these words. */
export const isOneOf = (words: readonly string[]): ((text: string) => boolean) => {
  const known = new Set(words.map(normalized));
  return (text) => known.has(normalized(text));
};
