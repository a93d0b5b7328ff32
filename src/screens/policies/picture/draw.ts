import type { Picture } from '../../../determination/index.ts';
import { align } from './align.ts';
import { boxesOf } from './boxes.ts';
import { place, type Attempt, type Direction, type PlacedNode } from './place.ts';
import { crossingsOf, route, type Routed } from './route.ts';
import type { Measure } from './wrap.ts';

/** A picture with a place for everything in it, in units that are pixels at actual size. */
export interface Drawing {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly Routed[];
  readonly crossings: number;
}

/** Most layouts that are tried; a policy of today needs a few. */
const MOST_TRIED = 40;

const attempts: readonly Omit<Attempt, 'direction'>[] = [
  { lowersShared: false, order: 0 },
  ...Array.from({ length: MOST_TRIED - 1 }, (_, order) => ({ lowersShared: true, order })),
];

const drawn = ({ nodes, edges }: ReturnType<typeof boxesOf>, attempt: Attempt): Drawing => {
  const placed = align(place(nodes, edges, attempt));
  const lines = route(placed);
  return { ...placed, edges: lines, crossings: crossingsOf(lines) };
};

/**
 * Draws a picture downwards or to the right, whichever is narrower: what is too high is scrolled as any page is. The
 * layout looks for a good order within each row, and finds others where it is told the same in another order; the first
 * without crossings is kept, else the one with the fewest.
 */
export const draw = (picture: Picture, measure: Measure): Drawing => {
  const boxes = boxesOf(picture, measure);
  const [first, ...others] = attempts;
  if (!first) throw new RangeError('no layout was tried');
  const [down, right] = [drawn(boxes, { ...first, direction: 'TB' }), drawn(boxes, { ...first, direction: 'LR' })];
  let best = right.width < down.width ? right : down;
  for (const attempt of others) {
    if (best.crossings === 0) break;
    const other = drawn(boxes, { ...attempt, direction: best.direction });
    if (other.crossings < best.crossings) best = other;
  }
  return best;
};
