const formats = {
  and: new Intl.ListFormat('en-US', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-US', { type: 'disjunction' }),
} as const;

/** Words as a list in a sentence: "a", "a and b", "a, b, and c"; with `or` in the place of `and` where told. */
export const listInWords = (words: readonly string[], conjunction: keyof typeof formats = 'and'): string =>
  formats[conjunction].format(words);
