import type { Variable } from '../../determination/index.ts';

/**
 * Answers that together make a question idle: for each variable some of its branches. A variable that is not in it
 * may take any branch, or be unknown.
 */
export type Exclusion = ReadonlyMap<Variable, ReadonlySet<number>>;

const isWithin = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every((branch) => b.has(branch));

/** Whether one excludes all that the other does. */
const covers = (wide: Exclusion, narrow: Exclusion): boolean =>
  [...wide].every(([variable, branches]) => {
    const own = narrow.get(variable);
    return own !== undefined && isWithin(own, branches);
  });

const isCovered = (narrow: Exclusion, all: readonly Exclusion[]): boolean => all.some((wide) => covers(wide, narrow));

/** Whether both exclude the same, where neither has an exclusion that could be widened. */
export const areAlike = (a: readonly Exclusion[], b: readonly Exclusion[]): boolean =>
  a.every((each) => isCovered(each, b)) && b.every((each) => isCovered(each, a));

/** What both exclude; undefined where they exclude nothing in common. */
const shared = (a: Exclusion, b: Exclusion): Exclusion | undefined => {
  const both = new Map(a);
  for (const [variable, branches] of b) {
    const left = new Set([...branches].filter((branch) => both.get(variable)?.has(branch) ?? true));
    if (left.size === 0) return undefined;
    both.set(variable, left);
  }
  return both;
};

/** Without those that others cover. */
export const widest = (exclusions: readonly Exclusion[]): readonly Exclusion[] =>
  exclusions.reduce<readonly Exclusion[]>(
    (kept, each) => (isCovered(each, kept) ? kept : [...kept.filter((other) => !covers(each, other)), each]),
    [],
  );

/** What is excluded by both of two lists. */
export const excludedByBoth = (a: readonly Exclusion[], b: readonly Exclusion[]): readonly Exclusion[] =>
  widest(a.flatMap((one) => b.flatMap((other) => shared(one, other) ?? [])));

/** The exclusion bound to some branches of one variable more; all branches are no bound. */
export const boundTo = (exclusion: Exclusion, variable: Variable, branches: ReadonlySet<number>): Exclusion =>
  branches.size === variable.samples.length ? exclusion : new Map([[variable, branches], ...exclusion]);

/** Every choice of one branch for each variable of an exclusion. */
const cornersOf = (exclusion: Exclusion): readonly Exclusion[] =>
  [...exclusion].reduce<readonly Exclusion[]>(
    (corners, [variable, branches]) =>
      corners.flatMap((corner) => [...branches].map((branch) => new Map([...corner, [variable, new Set([branch])]]))),
    [new Map()],
  );

/** Those without which some partial case would no longer be excluded. */
export const needed = (exclusions: readonly Exclusion[]): readonly Exclusion[] =>
  exclusions.reduceRight<readonly Exclusion[]>((kept, each) => {
    const others = kept.filter((other) => other !== each);
    return cornersOf(each).every((corner) => isCovered(corner, others)) ? others : kept;
  }, exclusions);
