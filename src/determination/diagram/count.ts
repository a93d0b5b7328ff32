import type { Variable } from './variable.ts';
import type { Node } from './node.ts';

const combinations = (variables: readonly Variable[]): number =>
  variables.reduce((product, { samples }) => product * samples.length, 1);

/** Counts of diagrams, kept once they were made. */
export type Counted<Value> = Map<Node<Value>, ReadonlyMap<Value, number>>;

/** Complete cases of a diagram over the variables it tests, by the value that they reach. */
export const countCases = <Value>(
  node: Node<Value>,
  counted: Counted<Value> = new Map(),
): ReadonlyMap<Value, number> => {
  if (node.kind === 'leaf') return new Map([[node.value, 1]]);
  const known = counted.get(node);
  if (known) return known;
  const below = node.support.slice(1);
  const counts = new Map<Value, number>();
  for (const child of node.children) {
    const free = combinations(below.filter((variable) => !child.support.some((each) => each === variable)));
    for (const [value, count] of countCases(child, counted)) counts.set(value, (counts.get(value) ?? 0) + count * free);
  }
  counted.set(node, counts);
  return counts;
};

/** Complete cases over given variables, all that the diagram tests among them, by the value that they reach. */
export const countCasesOver = <Value>(
  node: Node<Value>,
  variables: readonly Variable[],
): ReadonlyMap<Value, number> => {
  const free = combinations(variables.filter((variable) => !node.support.some((each) => each === variable)));
  return new Map([...countCases(node)].map(([value, count]) => [value, count * free]));
};
