import { expect, test } from 'vitest';
import { heldFacts, type Vocabulary } from '../../facts/index.ts';
import { combine } from './combine.ts';
import { createDiagrams, type Diagrams, type Node } from './node.ts';
import { type Variable } from './variable.ts';
import { variablesFor } from './variables.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const variables: readonly Variable[] = heldFacts.facts
  .filter(({ domain }) => domain.of === 'yes-no')
  .flatMap((fact) => variablesFor(vocabulary, []).at(fact, fact.sites?.[0] ?? 'kidney', '') ?? [])
  .toSorted((a, b) => a.rank - b.rank);

/** The diagram of a table of values, one for each combination of the variables. */
const diagramOf = <Value>(
  diagrams: Diagrams<Value>,
  table: readonly Value[],
  [variable, ...later]: readonly Variable[],
): Node<Value> => {
  const [only] = table;
  if (!variable) {
    if (only === undefined) throw new TypeError('a table has a value for each combination');
    return diagrams.leaf(only);
  }
  const half = table.length / 2;
  return diagrams.test(
    variable,
    [table.slice(0, half), table.slice(half)].map((part) => diagramOf(diagrams, part, later)),
  );
};

const valueAt = <Value>(node: Node<Value>, branches: ReadonlyMap<Variable, number>): Value => {
  if (node.kind === 'leaf') return node.value;
  const child = node.children[branches.get(node.variable) ?? 0];
  if (!child) throw new TypeError('there is no such branch');
  return valueAt(child, branches);
};

test('yes-no facts enough to build diagrams of', () => {
  expect(variables.length).toBeGreaterThanOrEqual(5);
});

test('what is combined says for every case what the parts say of it, however many nodes they have', () => {
  const over = variables.slice(0, 5);
  const size = 2 ** over.length;
  // Values of every kind in one store: their ids reach from one digit to three, so that no two of them may run together.
  const diagrams = createDiagrams<number>();
  const combined = createDiagrams<string>();
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let round = 0; round < 60; round++) {
    const tables = [0, 1].map(() => Array.from({ length: size }, () => random(3 + round)));
    const merged = combine(
      combined,
      tables.map((table) => diagramOf(diagrams, table, over)),
      (values) => values.join('+'),
    );
    for (let at = 0; at < size; at++) {
      const branches = new Map(
        over.map((variable, place) => [variable, Math.floor(at / 2 ** (over.length - 1 - place)) % 2]),
      );
      expect(valueAt(merged, branches)).toBe(tables.map((table) => String(table[at])).join('+'));
    }
  }
});

test('no two pairs of nodes are taken for one, whose numbers written one after the other are the same', () => {
  const [diagrams, combined] = [createDiagrams<number>(), createDiagrams<string>()];
  const [first, second] = variables;
  if (!first || !second) throw new TypeError('two facts are needed');
  const leaves = Array.from({ length: 11 }, (_, value) => diagrams.leaf(value));
  const tests = leaves.slice(1).map((leaf, at) => diagrams.test(second, [leaves[at] ?? leaf, leaf]));
  const clashing = leaves.flatMap((one) =>
    tests.flatMap((two) =>
      tests.flatMap((three) =>
        leaves.flatMap((four) =>
          one !== four && [one.id, two.id].join('') === [three.id, four.id].join('')
            ? [[one, two, three, four] as const]
            : [],
        ),
      ),
    ),
  );
  expect(clashing.length).toBeGreaterThan(0);
  for (const [one, two, three, four] of clashing) {
    const parts = [diagrams.test(first, [one, three]), diagrams.test(first, [two, four])];
    const merged = combine(combined, parts, (values) => values.join('+'));
    for (const branches of [0, 1].flatMap((at) =>
      [0, 1].map(
        (then) =>
          new Map([
            [first, at],
            [second, then],
          ]),
      ),
    ))
      expect(valueAt(merged, branches)).toBe(parts.map((part) => String(valueAt(part, branches))).join('+'));
  }
});
