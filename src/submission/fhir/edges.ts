import type { PreparedPolicy, Variable } from '../../determination/index.ts';

type Criterion = NonNullable<PreparedPolicy['clauses'][number]['criterion']>;

/** Where one interval of a number ends and the next begins: the number itself lies in the lower or in the upper one. */
export interface Edge {
  readonly at: number;
  readonly lower: '<=' | '<';
  readonly upper: '>' | '>=';
}

const testsIn = (criterion: Criterion): readonly Criterion[] =>
  'parts' in criterion ? criterion.parts.flatMap(testsIn) : [criterion];

/** The edges between the intervals of a number, by the interval below: what the policy's clauses compare it with. */
export const edgesOf = ({ clauses }: PreparedPolicy, { fact, branchOf }: Variable): ReadonlyMap<number, Edge> => {
  const edges = new Map<number, Edge>();
  for (const test of clauses.flatMap(({ criterion }) => (criterion ? testsIn(criterion) : []))) {
    if (test.kind !== 'number' || test.fact !== fact) continue;
    const { atMost, above, below, atLeast } = test.bounds;
    for (const at of [atMost, above]) if (at !== undefined) edges.set(branchOf(at), { at, lower: '<=', upper: '>' });
    for (const at of [below, atLeast])
      if (at !== undefined) edges.set(branchOf(at) - 1, { at, lower: '<', upper: '>=' });
  }
  return edges;
};
