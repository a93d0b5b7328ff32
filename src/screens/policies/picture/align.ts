import type { Placed } from './place.ts';
import { straighten, type Item } from './straighten.ts';

const MARGIN = 10;
/** A line that passes through rows should do so straight; a box stands above the middle of what it leads to. */
const STRAIGHT = 12;

type Spot = { readonly x: number; readonly y: number };

const join = (a: Item, b: Item, weight: number): void => {
  a.joined.push({ to: b, weight });
  b.joined.push({ to: a, weight });
};

/** Straightens the lines of a placed picture within the order that the layout has found. */
export const align = (placed: Placed): Placed => {
  const isDown = placed.direction === 'TB';
  const acrossOf = ({ x, y }: Spot): number => (isDown ? x : y);
  const rows = new Map<number, Item[]>();
  const itemAt = (spot: Spot, breadth: number): Item => {
    const item: Item = { breadth, across: acrossOf(spot), joined: [] };
    const row = Math.round(isDown ? spot.y : spot.x);
    rows.set(row, [...(rows.get(row) ?? []), item]);
    return item;
  };
  const moved = (spot: Spot, { across }: Item): Spot => (isDown ? { x: across, y: spot.y } : { x: spot.x, y: across });

  const boxes = new Map(placed.nodes.map((box) => [box.id, itemAt(box, isDown ? box.width : box.height)]));
  const lines = placed.edges.map((line) => {
    const label = line.between.findIndex(({ x, y }) => Math.abs(x - line.x) < 1 && Math.abs(y - line.y) < 1);
    const items = line.between.map((spot, index) =>
      itemAt(spot, index !== label ? 0 : isDown ? line.width : line.height),
    );
    items.forEach((item, index) => {
      const next = items[index + 1];
      if (next) join(item, next, STRAIGHT);
    });
    const ends = [
      [boxes.get(line.edge.from), items[0]],
      [boxes.get(line.edge.to), items.at(-1)],
    ] as const;
    for (const [box, item] of ends) if (box && item) join(box, item, 1);
    return { line, items, label };
  });

  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => a.across - b.across));
  straighten(sorted);
  const all = sorted.flat();
  const least = Math.min(...all.map(({ across, breadth }) => across - breadth / 2)) - MARGIN;
  for (const item of all) item.across -= least;
  const most = Math.ceil(Math.max(...all.map(({ across, breadth }) => across + breadth / 2)) + MARGIN);

  return {
    ...placed,
    ...(isDown ? { width: most } : { height: most }),
    nodes: placed.nodes.map((box) => {
      const item = boxes.get(box.id);
      return item ? { ...box, ...moved(box, item) } : box;
    }),
    edges: lines.map(({ line, items, label }) => {
      const between = line.between.map((spot, index) => {
        const item = items[index];
        return item ? moved(spot, item) : spot;
      });
      return { ...line, ...(between[label] ?? {}), between };
    }),
  };
};
