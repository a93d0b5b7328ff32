import { describe, expect, it } from 'vitest';
import { pictureOf, sitesInPicture, type PreparedPolicy } from '../../../determination/index.ts';
import { policyAlone, policyTexts } from '../../../../testing/held.ts';
import { draw, type Drawing } from './draw.ts';
import { trailAfter, trailTo, type Move, type Trail } from './walk.ts';
import { balanced, wrapped, type Measure } from './wrap.ts';

const files = [...policyTexts.keys()];

/** Wider than any common typeface. */
const measure: Measure = (text, isBold) => text.length * (isBold ? 9 : 8.5);

const held = (file: string): PreparedPolicy => {
  const text = policyTexts.get(file);
  if (text === undefined) throw new TypeError(file);
  return policyAlone(text);
};

interface Rectangle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const overlapsIn = (boxes: readonly Rectangle[]): readonly string[] =>
  boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.id} on ${other.id}`),
  );

/** Points along the lines as they are drawn: the curves too, by the formula of Bézier curves. */
const pointsOf = (
  { stretches }: Drawing['edges'][number],
  direction: Drawing['direction'],
): readonly { readonly x: number; readonly y: number }[] =>
  stretches.flatMap(({ from, to }) =>
    Array.from({ length: 21 }, (_, step) => {
      const t = step / 20;
      const middle = (from.along + to.along) / 2;
      const mix = (a: number, b: number, c: number, d: number): number =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
      const [along, across] = [
        mix(from.along, middle, middle, to.along),
        mix(from.across, from.across, to.across, to.across),
      ];
      return direction === 'TB' ? { x: across, y: along } : { x: along, y: across };
    }),
  );

const inside = ({ x, y }: { readonly x: number; readonly y: number }, box: Rectangle, inset: number): boolean =>
  Math.abs(x - box.x) < box.width / 2 - inset && Math.abs(y - box.y) < box.height / 2 - inset;

const views = files.flatMap((file) => {
  const prepared = held(file);
  return [undefined, ...sitesInPicture(prepared).map(({ value }) => value)].map(
    (site) =>
      [file.replace('.json', ''), site ?? 'whole', draw(pictureOf(prepared, site, undefined), measure)] as const,
  );
});

describe.each(views)('is the picture of %s, %s, clear to read', (_, __, drawing) => {
  const { nodes, edges, width, height, direction } = drawing;
  const boxes: readonly Rectangle[] = [...nodes, ...edges];

  it('no box or words of a line lie on others, or outside', () => {
    expect(overlapsIn(boxes)).toStrictEqual([]);
    expect(
      boxes.filter(
        (box) =>
          box.x - box.width / 2 < 0 ||
          box.y - box.height / 2 < 0 ||
          box.x + box.width / 2 > width ||
          box.y + box.height / 2 > height,
      ),
    ).toStrictEqual([]);
  });

  it('every line runs from its box to its box, through its own words and through no other', () => {
    for (const line of edges) {
      const points = pointsOf(line, direction);
      const own = [line.edge.from, line.edge.to, line.id];
      const [start, end] = [nodes.find(({ id }) => id === line.edge.from), nodes.find(({ id }) => id === line.edge.to)];
      const [first, last] = [points[0], points.at(-1)];
      expect(start && end && first && last && inside(first, start, -1) && inside(last, end, -1)).toBe(true);
      expect(points.some((point) => inside(point, line, -1))).toBe(true);
      expect(
        boxes
          .filter((box) => !own.includes(box.id) && points.some((point) => inside(point, box, 0.5)))
          .map(({ id }) => `${line.id} through ${id}`),
      ).toStrictEqual([]);
    }
  });

  it('no lines cross', () => {
    expect(drawing.crossings).toBe(0);
  });

  it('words are whole, and no line of them is wider than its box', () => {
    for (const { lines, width: room, ...box } of [...nodes, ...edges]) {
      const words = 'edge' in box ? box.edge.short : box.node.kind === 'question' ? box.node.question : undefined;
      if (words !== undefined) expect(lines.join(' ')).toBe(words);
      expect(
        Math.max(...lines.map((line) => measure(line, 'edge' in box || box.node.kind === 'outcome'))),
      ).toBeLessThan(room);
    }
  });

  it('the arrow keys come to every box, and back', () => {
    const start = nodes.slice(0, 1).map(({ id }) => id);
    const reached = new Map<string, Trail>([[start.join(), start]]);
    const moves: readonly Move[] = ['onward', 'before', 'after', 'back', 'first'];
    for (const trail of reached.values()) {
      for (const move of moves) {
        const next = trailAfter(drawing, trail, move);
        if (next && !reached.has(next.join())) reached.set(next.join(), next);
      }
    }
    expect(new Set([...reached.values()].map((trail) => trail.at(-1)))).toStrictEqual(
      new Set(nodes.map(({ id }) => id)),
    );
    // Straight back along lines that are there.
    for (const trail of reached.values())
      expect(
        trail.slice(1).every((id, index) => edges.some(({ edge }) => edge.from === trail[index] && edge.to === id)),
      ).toBe(true);
  });

  it('a box that is clicked goes on where it is', () => {
    for (const { id } of nodes)
      expect(
        trailTo(
          drawing,
          nodes.slice(0, 1).map((first) => first.id),
          id,
        ).at(-1),
      ).toBe(id);
  });
});

describe('how are words broken', () => {
  const letters: Measure = (text) => text.length;

  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 7, ['one']],
    ['extraordinarily long', 7, ['extraordinarily', 'long']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapped(text, width, letters)).toStrictEqual(lines);
  });

  it('lines are made even', () => {
    expect(balanced('aa bb cc dd', 8, letters)).toStrictEqual({ lines: ['aa bb', 'cc dd'], width: 5 });
  });
});
