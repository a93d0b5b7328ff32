/** Choices that cover all rows. */
interface Cover {
  readonly chosen: readonly number[];
  readonly cost: number;
}

/** What is to be covered, as the places of the choices that cover it. */
type Row = readonly number[];

const isSubset = (row: Row, other: Row): boolean => row.every((place) => other.includes(place));

/** Rows that are covered with certainty once the others are, are left out. */
const decisiveRows = (rows: readonly Row[]): readonly Row[] => {
  const byLength = [...rows].sort((a, b) => a.length - b.length);
  const kept: Row[] = [];
  for (const row of byLength) if (!kept.some((each) => isSubset(each, row))) kept.push(row);
  return kept;
};

/** The least that must still be paid: rows that share no choice each need one of their own. */
const atLeast = (rows: readonly Row[], costs: readonly number[]): number => {
  const used = new Set<number>();
  let sum = 0;
  for (const row of rows) {
    if (row.some((place) => used.has(place))) continue;
    row.forEach((place) => used.add(place));
    sum += Math.min(...row.map((place) => costs[place] ?? 0));
  }
  return sum;
};

const greedy = (rows: readonly Row[], costs: readonly number[]): Cover => {
  const chosen: number[] = [];
  for (let left = rows; left.length > 0;) {
    const gain = (place: number): number => left.filter((row) => row.includes(place)).length / (costs[place] ?? 1);
    const best = [...new Set(left.flat())].reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    left = left.filter((row) => !row.includes(best));
  }
  return { chosen, cost: chosen.reduce((sum, place) => sum + (costs[place] ?? 0), 0) };
};

/** Beyond this many tries the best cover found so far is taken. */
const MOST_TRIES = 20_000;

/**
 * The cheapest choices that cover every row. Exact (branch and bound) as long as that takes at most 20,000 tries, which is
 * told by `isLeast`; beyond them at most 1 + ln(rows) times the least, which is what greedy choice guarantees (Chvátal 1979).
 */
export const cheapestCover = (
  rows: readonly Row[],
  costs: readonly number[],
): { readonly chosen: readonly number[]; readonly isLeast: boolean } => {
  const start = decisiveRows(rows);
  let best = greedy(start, costs);
  let tries = 0;
  const search = (left: readonly Row[], chosen: readonly number[], cost: number): void => {
    tries++;
    const [shortest] = left;
    if (!shortest) {
      if (cost < best.cost) best = { chosen, cost };
      return;
    }
    if (tries > MOST_TRIES || cost + atLeast(left, costs) >= best.cost) return;
    shortest.forEach((place, index) => {
      const ruledOut = shortest.slice(0, index);
      const still = left
        .filter((row) => !row.includes(place))
        .map((row) => row.filter((each) => !ruledOut.includes(each)));
      if (still.every((row) => row.length > 0))
        search(decisiveRows(still), [...chosen, place], cost + (costs[place] ?? 0));
    });
  };
  search(start, [], 0);
  return { chosen: [...best.chosen].sort((a, b) => a - b), isLeast: tries <= MOST_TRIES };
};
