import type { Drawing } from './draw.ts';
import type { PlacedNode } from './place.ts';

/** Where the arrow keys go from a box: along the lines, and between the answers of one question. */
export type Move = 'onward' | 'back' | 'before' | 'after' | 'first';

const keys = {
  TB: { ArrowDown: 'onward', ArrowUp: 'back', ArrowLeft: 'before', ArrowRight: 'after', Home: 'first' },
  LR: { ArrowRight: 'onward', ArrowLeft: 'back', ArrowUp: 'before', ArrowDown: 'after', Home: 'first' },
} as const;

/** The move of a key, in a picture that is read in this direction. */
export const moveOf = (key: string, direction: Drawing['direction']): Move | undefined => Object.entries(keys[direction]).find(([each]) => each === key)?.[1];

const reachOrder = { taken: 0, open: 1, 'ruled-out': 2 } as const;

/** The box that a move leads to, or undefined where it leads nowhere. `trail`: the boxes by which this one was come to, itself last. */
export const boxAfter = ({ nodes, edges, direction }: Drawing, trail: readonly string[], move: Move): string | undefined => {
  const here = trail.at(-1);
  const [first] = nodes;
  if (move === 'first') return first?.id;
  const across = (id: string): number => {
    const box: PlacedNode | undefined = nodes.find((node) => node.id === id);
    return (direction === 'TB' ? box?.x : box?.y) ?? 0;
  };
  const byReach = (lines: Drawing['edges']): Drawing['edges'] => [...lines].sort((a, b) => reachOrder[a.edge.reach] - reachOrder[b.edge.reach]);
  if (move === 'onward') return byReach(edges.filter(({ edge }) => edge.from === here))[0]?.edge.to;
  const inward = byReach(edges.filter(({ edge }) => edge.to === here));
  const parent = (inward.find(({ edge }) => edge.from === trail.at(-2)) ?? inward[0])?.edge.from;
  if (move === 'back') return parent;
  const siblings = edges.filter(({ edge }) => edge.from === parent).map(({ edge }) => edge.to).sort((a, b) => across(a) - across(b));
  const place = siblings.indexOf(here ?? '');
  return place < 0 ? undefined : siblings[place + (move === 'after' ? 1 : -1)];
};

/** The trail after going to a box: shortened where it leads back, begun anew where no line leads there. */
export const trailTo = ({ edges }: Pick<Drawing, 'edges'>, trail: readonly string[], to: string): readonly string[] => {
  const known = trail.indexOf(to);
  if (known >= 0) return trail.slice(0, known + 1);
  const from = trail.findLastIndex((id) => edges.some(({ edge }) => edge.from === id && edge.to === to));
  return [...trail.slice(0, from + 1), to];
};
