import type { Variable } from '../../determination/index.ts';

/** Where one interval of a number ends and the next begins: the number itself lies in the lower or in the upper one. */
export interface Edge {
  readonly at: number;
  readonly lower: '<=' | '<';
  readonly upper: '>' | '>=';
}

/** The edges between the intervals of a number, by the interval below. */
export const edgesOf = ({ cuts }: Variable): ReadonlyMap<number, Edge> =>
  new Map(
    cuts.map(({ at, included }, branch) => [
      branch,
      included ? { at, lower: '<=', upper: '>' } : { at, lower: '<', upper: '>=' },
    ]),
  );
