import type { Placed, PlacedEdge, PlacedNode } from './place.ts';

/** A point by how far along the picture it lies, from the first question to the outcomes, and how far across. */
export interface Way {
  readonly along: number;
  readonly across: number;
}

/** A stretch of a line: straight within a row, where boxes stand, or curved in the gap between two rows, where none do. */
export interface Stretch {
  readonly from: Way;
  readonly to: Way;
}

export interface Routed extends PlacedEdge {
  readonly stretches: readonly Stretch[];
}

/** Less than this is no length: a box that fills its row ends where the row ends. */
const HAIR = 0.01;

/** Part of a box's side that lines may start from and end on. */
const USED = 0.7;

type Spot = { readonly x: number; readonly y: number };
type Sized = Spot & { readonly width: number; readonly height: number };

/** Draws the lines of a placed picture: each goes straight through its row and bends between rows, so that it meets no box but its own two. */
export const route = ({ direction, nodes, edges }: Placed): readonly Routed[] => {
  const wayOf = ({ x, y }: Spot): Way => (direction === 'TB' ? { along: y, across: x } : { along: x, across: y });
  const depthOf = ({ width, height }: Sized): number => (direction === 'TB' ? height : width);
  const breadthOf = ({ width, height }: Sized): number => (direction === 'TB' ? width : height);

  const rows = new Map<number, number>();
  for (const box of [...nodes, ...edges]) {
    const row = Math.round(wayOf(box).along);
    rows.set(row, Math.max(rows.get(row) ?? 0, depthOf(box) / 2));
  }
  const halfRow = (along: number): number => rows.get(Math.round(along)) ?? 0;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxNamed = (id: string): PlacedNode => {
    const box = byId.get(id);
    if (!box) throw new RangeError(`a line leads to ${id}, which is no box`);
    return box;
  };

  /** Where the lines of a box start or end on its side, in the order in which they arrive there, so that they do not cross before it. */
  const portsOf = (
    box: PlacedNode,
    lines: readonly PlacedEdge[],
    next: (line: PlacedEdge) => Way,
  ): ReadonlyMap<string, number> => {
    const ordered = [...lines].sort((a, b) => next(a).across - next(b).across);
    const used = breadthOf(box) * USED;
    return new Map(
      ordered.map(({ id }, index) => [id, wayOf(box).across - used / 2 + (used * (index + 1)) / (ordered.length + 1)]),
    );
  };
  const firstOf = ({ between: [first], edge }: PlacedEdge): Way => wayOf(first ?? boxNamed(edge.to));
  const lastOf = ({ between, edge }: PlacedEdge): Way => wayOf(between.at(-1) ?? boxNamed(edge.from));
  const starts = new Map(
    nodes.flatMap((box) => [
      ...portsOf(
        box,
        edges.filter(({ edge }) => edge.from === box.id),
        firstOf,
      ),
    ]),
  );
  const ends = new Map(
    nodes.flatMap((box) => [
      ...portsOf(
        box,
        edges.filter(({ edge }) => edge.to === box.id),
        lastOf,
      ),
    ]),
  );

  return edges.map((line) => {
    const [from, to] = [boxNamed(line.edge.from), boxNamed(line.edge.to)];
    const [start, end] = [wayOf(from).along, wayOf(to).along];
    const [startAcross, endAcross] = [starts.get(line.id) ?? wayOf(from).across, ends.get(line.id) ?? wayOf(to).across];
    const points: readonly Way[] = [
      { along: start + depthOf(from) / 2, across: startAcross },
      { along: start + halfRow(start), across: startAcross },
      ...line.between.map(wayOf).flatMap(({ along, across }) => [
        { along: along - halfRow(along), across },
        { along: along + halfRow(along), across },
      ]),
      { along: end - halfRow(end), across: endAcross },
      { along: end - depthOf(to) / 2, across: endAcross },
    ];
    return {
      ...line,
      stretches: points.slice(1).flatMap((point, index) => {
        const before = points[index];
        return before && point.along - before.along > HAIR ? [{ from: before, to: point }] : [];
      }),
    };
  });
};

/** How often lines cross each other: in the same gap, in one order before and in the other after it. */
export const crossingsOf = (lines: readonly Routed[]): number => {
  const all = lines.flatMap(({ stretches }) => stretches);
  const cross = (a: Stretch, b: Stretch): boolean =>
    Math.round(a.from.along) === Math.round(b.from.along) &&
    (a.from.across - b.from.across) * (a.to.across - b.to.across) < 0;
  return all.reduce(
    (count, stretch, index) => count + all.slice(index + 1).filter((other) => cross(stretch, other)).length,
    0,
  );
};
