import type { Diagrams, Node } from '../diagram/node.ts';
import type { Variable } from '../diagram/variable.ts';

/** A fact limited to some of its branches, in their order: not to all of them, and not to none. */
export interface Limit {
  readonly variable: Variable;
  readonly branches: readonly number[];
}

/** A condition that limits some facts and leaves all others open; every limit must hold. */
export type Cube = readonly Limit[];

/** What is left of a diagram on each of the cases that a cube holds in, one node for each combination of its branches. */
const within = (node: Node<boolean>, [limit, ...more]: Cube, diagrams: Diagrams<boolean>): readonly Node<boolean>[] =>
  limit
    ? [...new Set(limit.branches.map((branch) => diagrams.restrict(node, limit.variable, branch)))].flatMap((each) =>
        within(each, more, diagrams),
      )
    : [node];

/** Whether a cube holds only in cases of the diagram. */
export const liesWithin = (cube: Cube, node: Node<boolean>, diagrams: Diagrams<boolean>): boolean =>
  within(node, cube, diagrams).every((left) => left.kind === 'leaf' && left.value);

export const isNever = (node: Node<boolean>): boolean => node.kind === 'leaf' && !node.value;

/** How many of the complete cases over these variables a cube holds in. */
export const casesIn = (cube: Cube, variables: readonly Variable[]): number =>
  variables.reduce(
    (product, variable) =>
      product * (cube.find((limit) => limit.variable === variable)?.branches.length ?? variable.samples.length),
    1,
  );
