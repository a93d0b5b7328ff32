import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel, type Point } from '@dagrejs/dagre';
import type { EdgeBox, NodeBox } from './boxes.ts';

/** A list in another order: the same for the same number; 0 leaves it as it is. */
const shuffled = <Item>(items: readonly Item[], order: number): readonly Item[] => {
  if (order === 0) return items;
  // Numbers that look drawn by lot, by the constants of Numerical Recipes.
  let state = order;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};

/** From top to bottom, or from left to right. */
export type Direction = 'TB' | 'LR';

/** How a layout is tried. */
export interface Attempt {
  readonly direction: Direction;
  /** Whether a question with several ways to it stands one row lower, so that outcomes have room between those ways. */
  readonly lowersShared: boolean;
  /** The order in which questions and answers are told to the layout: it decides between orders of a row that seem equally good. */
  readonly order: number;
}

export interface PlacedNode extends NodeBox, Point {}

/** An answer with the place of its words and the points its line goes through, one for each row between the two boxes. */
export interface PlacedEdge extends EdgeBox, Point {
  readonly between: readonly Point[];
}

/** Boxes with places: `x` and `y` are their middles. */
export interface Placed {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const GAPS = { nodesep: 14, edgesep: 10, marginx: 10, marginy: 10 } as const;
/** Between rows, where the lines bend; to the right, words already take much of the width. */
const ROW_GAP = { TB: 46, LR: 36 } as const;

const placeOf = ({ x, y }: { readonly x?: number; readonly y?: number }): Point => {
  if (x === undefined || y === undefined) throw new RangeError('the layout gave a box no place');
  return { x, y };
};

/** Gives every box a place in rows, with few crossings of lines. */
export const place = (
  nodes: readonly NodeBox[],
  edges: readonly EdgeBox[],
  { direction, lowersShared, order }: Attempt,
): Placed => {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...GAPS, rankdir: direction, ranksep: ROW_GAP[direction] });
  for (const { id, width, height } of shuffled(nodes, order)) graph.setNode(id, { width, height });
  const isShared = (id: string): boolean => edges.filter(({ edge }) => edge.to === id).length > 1;
  for (const { id, width, height, edge } of shuffled(edges, order)) {
    graph.setEdge(
      edge.from,
      edge.to,
      { width, height, labelpos: 'c', minlen: lowersShared && isShared(edge.to) ? 2 : 1 },
      id,
    );
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    direction,
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((box) => ({ ...box, ...placeOf(graph.node(box.id)) })),
    edges: edges.map((box) => {
      const label = graph.edge({ v: box.edge.from, w: box.edge.to, name: box.id });
      return { ...box, ...placeOf(label), between: (label.points ?? []).slice(1, -1) };
    }),
  };
};
