import type { Drawing } from './draw.ts';
import type { PlacedNode } from './place.ts';

/** Where the arrow keys go from a box: along the lines, and between the answers of one question. */
export type Move = 'onward' | 'back' | 'before' | 'after' | 'first';

const keys = {
  TB: { ArrowDown: 'onward', ArrowUp: 'back', ArrowLeft: 'before', ArrowRight: 'after', Home: 'first' },
  LR: { ArrowRight: 'onward', ArrowLeft: 'back', ArrowUp: 'before', ArrowDown: 'after', Home: 'first' },
} as const;

/** The move of a key, in a picture that is read in this direction. */
export const moveOf = (key: string, direction: Drawing['direction']): Move | undefined =>
  Object.entries(keys[direction]).find(([each]) => each === key)?.[1];

const reachOrder = { taken: 0, open: 1, 'ruled-out': 2 } as const;

/** The boxes by which one was come to, itself last: where several lines lead to it, the arrow keys go back by the one that was taken. */
export type Trail = readonly string[];

/** The trail after a move, or undefined where it leads nowhere. */
export const trailAfter = ({ nodes, edges, direction }: Drawing, trail: Trail, move: Move): Trail | undefined => {
  const here = trail.at(-1);
  const across = (id: string): number => {
    const box: PlacedNode | undefined = nodes.find((node) => node.id === id);
    return (direction === 'TB' ? box?.x : box?.y) ?? 0;
  };
  const byReach = (lines: Drawing['edges']): Drawing['edges'] =>
    [...lines].sort((a, b) => reachOrder[a.edge.reach] - reachOrder[b.edge.reach]);
  if (move === 'first') return nodes.slice(0, 1).map(({ id }) => id);
  if (move === 'onward') {
    const next = byReach(edges.filter(({ edge }) => edge.from === here))[0]?.edge.to;
    return next === undefined ? undefined : [...trail, next];
  }
  const parent = trail.at(-2) ?? byReach(edges.filter(({ edge }) => edge.to === here))[0]?.edge.from;
  if (parent === undefined) return undefined;
  const back = trail.length > 1 ? trail.slice(0, -1) : [parent];
  if (move === 'back') return back;
  const siblings = edges
    .filter(({ edge }) => edge.from === parent)
    .map(({ edge }) => edge.to)
    .sort((a, b) => across(a) - across(b));
  const next = siblings[siblings.indexOf(here ?? '') + (move === 'after' ? 1 : -1)];
  return next === undefined ? undefined : [...back, next];
};

/** The trail after a box was gone to by no arrow key: shortened where it leads back, begun anew where no line leads there. */
export const trailTo = ({ edges }: Pick<Drawing, 'edges'>, trail: Trail, to: string): Trail => {
  const known = trail.indexOf(to);
  if (known >= 0) return trail.slice(0, known + 1);
  const from = trail.findLastIndex((id) => edges.some(({ edge }) => edge.from === id && edge.to === to));
  return [...trail.slice(0, from + 1), to];
};
