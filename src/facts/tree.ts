import type { Choice } from './definition.ts';

/** How the choices of one list lie below each other. */
interface Tree {
  readonly byValue: ReadonlyMap<string, Choice>;
  /** The values that a case can end with: all but those that their kinds cover. */
  readonly leaves: readonly Choice[];
  /** By value: the leaves that it allows. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
}

const widerThan = (byValue: ReadonlyMap<string, Choice>, value: string): readonly string[] => {
  const path: string[] = [];
  for (let above = byValue.get(value)?.kindOf; above !== undefined && !path.includes(above);) {
    path.push(above);
    above = byValue.get(above)?.kindOf;
  }
  return path;
};

const treeOf = (choices: readonly Choice[]): Tree => {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  const leaves = choices.filter(({ covered }) => covered === undefined);
  const allowed = new Map(
    choices.map(({ value, covered }) => [
      value,
      covered === undefined
        ? [value]
        : leaves.filter((leaf) => widerThan(byValue, leaf.value).includes(value)).map((leaf) => leaf.value),
    ]),
  );
  return { byValue, leaves, allowed };
};

const trees = new WeakMap<readonly Choice[], Tree>();
const treeFor = (choices: readonly Choice[]): Tree => {
  const known = trees.get(choices) ?? treeOf(choices);
  trees.set(choices, known);
  return known;
};

/** The values that a case can end with: a wider value whose kinds are all there is of it is none of them. */
export const leavesOf = (choices: readonly Choice[]): readonly Choice[] => treeFor(choices).leaves;

/** The leaves that a value of these choices allows: itself, or those of its kinds where they cover it. Empty for a value of another list. */
export const leavesWithin = (choices: readonly Choice[], value: string): readonly string[] =>
  treeFor(choices).allowed.get(value) ?? [];

/** A value and all that it is a kind of, the nearest first. */
export const withWider = (choices: readonly Choice[], value: string): readonly string[] => [
  value,
  ...widerThan(treeFor(choices).byValue, value),
];

const kindsOf = (choices: readonly Choice[], values: readonly string[]): readonly string[] => [
  ...new Set([
    ...values,
    ...choices
      .map(({ value }) => value)
      .filter((each) => withWider(choices, each).some((wider) => values.includes(wider))),
  ]),
];

const kinds = new WeakMap<readonly Choice[], WeakMap<readonly string[], readonly string[]>>();

/** The values in which a test of these values holds: themselves and every kind of them. Worked out once for each list and test. */
export const withKinds = (choices: readonly Choice[], values: readonly string[]): readonly string[] => {
  const ofChoices = kinds.get(choices) ?? new WeakMap<readonly string[], readonly string[]>();
  kinds.set(choices, ofChoices);
  const known = ofChoices.get(values) ?? kindsOf(choices, values);
  ofChoices.set(values, known);
  return known;
};

/** The fewest choices that say the same as these leaves: the widest that hold, in the order of the list. */
export const widestOf = (choices: readonly Choice[], leaves: readonly string[]): readonly Choice[] => {
  const holding = choices.filter(({ value, covered }) =>
    covered === undefined
      ? leaves.includes(value)
      : leavesWithin(choices, value).every((leaf) => leaves.includes(leaf)),
  );
  const values = new Set(holding.map(({ value }) => value));
  return holding.filter(
    ({ value }) =>
      !withWider(choices, value)
        .slice(1)
        .some((wider) => values.has(wider)),
  );
};
