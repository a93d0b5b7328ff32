import type { FactDefinition, Facts, FactValue } from '../../facts/index.ts';

/** The end of an interval: numbers up to `at`, itself included or not, lie below it. */
export interface Cut {
  readonly at: number;
  readonly included: boolean;
}

/**
 * A fact as a diagram branches on it: by value (made by `choiceBranches.ts`), or by the intervals between the thresholds that the
 * policies name (`intervals.ts`). The site branches over all others (`bySite.ts`).
 */
export interface Variable {
  readonly fact: FactDefinition;
  /** Place in the order of the facts table, in which every diagram tests; between two whole numbers where several payers have a fact of their own. */
  readonly rank: number;
  /** One value of each branch: the value itself, or a number inside the interval. */
  readonly samples: readonly (string | number | boolean)[];
  /** Each branch in words: the word of the value, or the interval with its unit. */
  readonly words: readonly string[];
  /** The branch of a value; -1 where it is of another site, or known in part. */
  readonly branchOf: (value: FactValue) => number;
  /** The branches that a value allows, in order: several where it is known in part, none where it is of another site. */
  readonly branchesOf: (value: FactValue) => readonly number[];
  /** Several branches, given in order, each in words: the widest values that hold, and intervals that touch as one. */
  readonly names: (branches: readonly number[]) => readonly string[];
  /** Where the intervals of a number end: the branch below each, in order. Empty for choices. */
  readonly cuts: readonly Cut[];
  /** Several branches in words, given in order: intervals that touch are one, and the branches left out are said where they are far fewer. */
  readonly inWords: (branches: readonly number[]) => string;
  /** The payer that alone has this variable (its products); undefined: every payer's cases have it. */
  readonly payer: string | undefined;
}

/** The branches of a variable that a case still allows; all of them while it is unknown, or of another site. */
export const openBranches = (
  { fact, samples, branchesOf }: Pick<Variable, 'fact' | 'samples' | 'branchesOf'>,
  facts: Facts,
): readonly number[] => {
  const value = facts[fact.name];
  const allowed = value === undefined ? [] : branchesOf(value);
  return allowed.length === 0 ? samples.map((_, branch) => branch) : allowed;
};
