/** An answer by its names. */
export interface Named {
  readonly value: string;
  readonly word: unknown;
  readonly otherNames?: readonly string[] | undefined;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}&.-]+/u)
    .filter((word) => word !== '');

const nameOf = ({ word, value }: Named): string => `${typeof word === 'string' ? word : ''} ${value}`;

/** Shorter words are others with one letter changed. */
const LEAST_MISSPELT = 4;

/** Whether two words are one but for a letter: one more, one less, another one, or two changed about. */
export const isOneLetterOff = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
};

/** Whether a word that is typed, or still being typed, may be meant for one of these. */
const isMeantFor = (typed: string, words: readonly string[]): boolean =>
  typed.length >= LEAST_MISSPELT &&
  words.some((word) =>
    [-1, 0, 1].some((more) => isOneLetterOff(typed, word.slice(0, Math.max(typed.length + more, 0)))),
  );

type Test = (typed: string, names: readonly string[]) => boolean;
const holds: Test = (typed, names) => names.some((name) => name.toLocaleLowerCase().includes(typed));
const nearlyHolds: Test = (typed, names) => holds(typed, names) || isMeantFor(typed, names.flatMap(wordsIn));

/**
 * The answers that a search finds: every word is in one of an answer’s names, in any order. Where there is none, a word of four
 * letters or more may have one wrong. Each comes with the other names by which it was found, if its own name does not tell.
 */
export const choicesFound = <Option extends Named>(
  options: readonly Option[],
  text: string,
): ReadonlyMap<Option, readonly string[]> => {
  const typed = text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const foundBy = (test: Test) =>
    options
      .filter((option) => typed.every((word) => test(word, [nameOf(option), ...(option.otherNames ?? [])])))
      .map((option) => {
        const untold = typed.filter((word) => !test(word, [nameOf(option)]));
        return [option, (option.otherNames ?? []).filter((name) => untold.some((word) => test(word, [name])))] as const;
      });
  const found = foundBy(holds);
  return new Map(found.length > 0 ? found : foundBy(nearlyHolds));
};
