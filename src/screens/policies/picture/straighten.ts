/** Something that has a place in a row: a box, or a line that passes through. */
export interface Item {
  readonly breadth: number;
  across: number;
  /** What it is joined to in the rows before and after, and how much it matters that these stand in line. */
  readonly joined: { readonly to: Item; readonly weight: number }[];
}

const SWEEPS = 40;
const GAP = 14;

/** A run of items that stand as close as they may, placed as one. */
interface Block {
  readonly items: readonly Item[];
  readonly weight: number;
  /** Where its first item wants to be, on the weighted average of the wishes of all. */
  readonly wish: number;
}

const distance = (a: Item, b: Item): number => (a.breadth + b.breadth) / 2 + GAP;

const wishOf = ({ across, joined }: Item): { readonly wish: number; readonly weight: number } => {
  const weight = joined.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0
    ? { wish: across, weight: 1 }
    : { wish: joined.reduce((sum, each) => sum + each.weight * each.to.across, 0) / weight, weight };
};

/** Puts each item of a row as near to where it wants to be as order and distances allow, by least squares: neighbors that would come too close are joined to one block (pool adjacent violators). */
const settle = (row: readonly Item[]): void => {
  const offsets = new Map<Item, number>();
  row.reduce<number>((offset, item, index) => {
    const before = row[index - 1];
    const own = before ? offset + distance(before, item) : 0;
    offsets.set(item, own);
    return own;
  }, 0);
  const offset = (item: Item): number => offsets.get(item) ?? 0;
  const blocks: Block[] = [];
  for (const item of row) {
    const { wish, weight } = wishOf(item);
    let block: Block = { items: [item], weight, wish: wish - offset(item) };
    for (let last = blocks.at(-1); last && last.wish > block.wish; last = blocks.at(-1)) {
      blocks.pop();
      const sum = last.weight + block.weight;
      block = {
        items: [...last.items, ...block.items],
        weight: sum,
        wish: (last.wish * last.weight + block.wish * block.weight) / sum,
      };
    }
    blocks.push(block);
  }
  for (const { items, wish } of blocks) for (const item of items) item.across = wish + offset(item);
};

/** Moves the items of all rows so that lines run straight and short. Their order in each row stays. */
export const straighten = (rows: readonly (readonly Item[])[]): void => {
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) settle(row);
};
