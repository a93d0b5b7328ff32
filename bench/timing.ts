/** The middle of several measurements. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Milliseconds that some work takes. */
export const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Something to measure: `run` goes once through all of its cases. */
export interface Contestant {
  readonly name: string;
  readonly cases: number;
  readonly run: () => void | Promise<void>;
}

const ROUNDS = 7;
const ROUND_MS = 250;
const WARM_UP_MS = 400;

/** Cases a second of one round: whole runs, until the time is up. */
const rateOf = async ({ run, cases }: Contestant, atLeastMs: number): Promise<number> => {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < atLeastMs) {
    await run();
    runs++;
    elapsed = performance.now() - start;
  }
  return (runs * cases * 1000) / elapsed;
};

/** Cases a second of each contestant: the median of several rounds in which they take turns, after a warm-up. */
export const medianRates = async (contestants: readonly Contestant[]): Promise<ReadonlyMap<string, number>> => {
  for (const each of contestants) await rateOf(each, WARM_UP_MS);
  const rates = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of contestants) rates.get(each.name)?.push(await rateOf(each, ROUND_MS));
  }
  return new Map([...rates].map(([name, found]) => [name, median(found)]));
};
