import {
  leavesOf,
  leavesWithin,
  inSentence,
  widestOf,
  withWider,
  type Choice,
  type FactDefinition,
  type FactValue,
} from '../../facts/index.ts';
import type { Variable } from './variable.ts';

const oneOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');

/** A fact with choices as a variable: one branch for each value that a case can end with; wider values allow several. */
export const choiceBranches = (
  fact: FactDefinition,
  rank: number,
  choices: readonly Choice[],
  payer: string | undefined,
): Variable => {
  const leaves = leavesOf(choices);
  const samples = leaves.map(({ value }) => (fact.domain.of === 'yes-no' ? value === 'true' : value));
  const branches = new Map<FactValue, number>(samples.map((value, branch) => [value, branch]));
  const place = new Map(leaves.map(({ value }, branch) => [value, branch]));
  const allowed = new Map<FactValue, readonly number[]>([
    ...choices
      .filter(({ covered }) => covered)
      .map(({ value }): [FactValue, readonly number[]] => [
        value,
        leavesWithin(choices, value).map((leaf) => place.get(leaf) ?? 0),
      ]),
    ...samples.map((value, branch): [FactValue, readonly number[]] => [value, [branch]]),
  ]);
  const none: readonly number[] = [];
  const names = (kept: readonly number[]): readonly string[] => {
    const values = kept.flatMap((branch) => leaves.slice(branch, branch + 1).map(({ value }) => value));
    return widestOf(choices, values).map(({ value, word }) => {
      // A value that is itself without some of its kinds takes in the others by its word.
      const without = leaves.filter(
        (leaf) => !values.includes(leaf.value) && withWider(choices, leaf.value).includes(value),
      );
      return without.length === 0 ? word : `${word} (not ${oneOf(without.map((leaf) => inSentence(leaf.word)))})`;
    });
  };
  return {
    fact,
    rank,
    payer,
    cuts: [],
    samples,
    words: leaves.map(({ word }) => word),
    branchOf: (value) => branches.get(value) ?? -1,
    branchesOf: (value) => allowed.get(value) ?? none,
    names,
    inWords: (kept) => {
      const left = names(samples.flatMap((_, branch) => (kept.includes(branch) ? [] : [branch])));
      const named = names(kept);
      return left.length > 0 && 2 * left.length < named.length ? `any but ${oneOf(left)}` : oneOf(named);
    },
  };
};
