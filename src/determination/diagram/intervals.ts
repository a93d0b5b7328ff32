import {
  isBounds,
  leavesSomething,
  withUnit,
  type Bounds,
  type FactDefinition,
  type FactValue,
  type NumberDomain,
} from '../../facts/index.ts';
import type { Cut, Variable } from './variable.ts';

const cutsOf = ({ atMost, below, atLeast, above }: Bounds): readonly Cut[] => [
  ...[atMost, above].filter((at) => at !== undefined).map((at) => ({ at, included: true })),
  ...[below, atLeast].filter((at) => at !== undefined).map((at) => ({ at, included: false })),
];

/** Between two whole numbers there is one cut: below 9 and at most 8 are the same. */
const wholeCut = ({ at, included }: Cut): Cut => ({
  at: included ? Math.floor(at) : Math.ceil(at) - 1,
  included: true,
});

const liesBelow = (value: number, { at, included }: Cut): boolean => (included ? value <= at : value < at);

/** A cut that leaves numbers of the domain on both sides. */
const divides = ({ at, included }: Cut, { above, atLeast, atMost }: NumberDomain): boolean =>
  (above === undefined || at > above) &&
  (atLeast === undefined || at > atLeast || (included && at === atLeast)) &&
  (included ? at < atMost : at <= atMost);

/** The cuts that the limits of some tests make in a domain, each once, in order. */
export const cutsBy = (domain: NumberDomain, tests: readonly Bounds[]): readonly Cut[] => {
  const named = tests
    .flatMap(cutsOf)
    .map((cut) => (domain.whole ? wholeCut(cut) : cut))
    .filter((cut) => divides(cut, domain));
  return [...new Map(named.map((cut) => [`${String(cut.at)} ${String(cut.included)}`, cut])).values()].sort(
    (a, b) => a.at - b.at || Number(a.included) - Number(b.included),
  );
};

const sampleBetween = (lower: Cut | undefined, upper: Cut | undefined, domain: NumberDomain): number => {
  if (lower && !lower.included) return lower.at;
  if (upper?.included === true) return upper.at;
  if (domain.whole) return lower ? lower.at + 1 : (domain.atLeast ?? (domain.above ?? -1) + 1);
  const floor = lower?.at ?? domain.above ?? domain.atLeast ?? Number.MIN_SAFE_INTEGER;
  const middle = (floor + (upper?.at ?? domain.atMost)) / 2;
  // Near the threshold: a case that shows the interval should be one that is seen.
  if (upper) return Math.max(middle, upper.at - 1);
  return lower ? Math.min(middle, floor + 1) : middle;
};

const ofWholeNumbers = (lower: Cut | undefined, upper: Cut | undefined): string => {
  if (lower && upper)
    return lower.at + 1 === upper.at ? String(upper.at) : `${String(lower.at + 1)} to ${String(upper.at)}`;
  return lower ? `at least ${String(lower.at + 1)}` : `at most ${String(upper?.at ?? 0)}`;
};

const ofNumbers = (lower: Cut | undefined, upper: Cut | undefined): string =>
  [
    ...(lower ? [`${lower.included ? 'over' : 'at least'} ${String(lower.at)}`] : []),
    ...(upper ? [`${upper.included ? 'at most' : 'below'} ${String(upper.at)}`] : []),
  ].join(' and ');

const isOneNumber = (lower: Cut | undefined, upper: Cut | undefined): boolean =>
  lower?.included === false && upper?.included === true && lower.at === upper.at;

const betweenInWords = (lower: Cut | undefined, upper: Cut | undefined, domain: NumberDomain): string => {
  if (!lower && !upper) return 'any value';
  if (isOneNumber(lower, upper)) return withUnit(String(upper?.at ?? 0), domain);
  return withUnit((domain.whole ? ofWholeNumbers : ofNumbers)(lower, upper), domain);
};

/** The numbers between two cuts; an end that is not given is open. */
export const boundsBetween = (lower: Cut | undefined, upper: Cut | undefined): Bounds => ({
  ...(lower ? { [lower.included ? 'above' : 'atLeast']: lower.at } : {}),
  ...(upper ? { [upper.included ? 'atMost' : 'below']: upper.at } : {}),
});

/** What a branch stands for: a value, or the whole interval of a number. */
export const valueOfBranch = ({ samples, cuts }: Variable, branch: number): FactValue | undefined =>
  cuts.length > 0 ? boundsBetween(cuts[branch - 1], cuts[branch]) : samples[branch];

/** Neighboring branches as runs, each by its first and last. */
const runsOf = (branches: readonly number[]): readonly (readonly [number, number])[] =>
  branches.reduce<readonly (readonly [number, number])[]>((runs, branch) => {
    const run = runs.at(-1);
    return run?.[1] === branch - 1 ? [...runs.slice(0, -1), [run[0], branch]] : [...runs, [branch, branch]];
  }, []);

/** A number as a variable: one branch for each interval between its cuts. */
export const intervalsOf = (
  fact: FactDefinition,
  rank: number,
  domain: NumberDomain,
  cuts: readonly Cut[],
): Variable => {
  const ends = [...cuts, undefined].map((upper, index) => [cuts[index - 1], upper] as const);
  const bounds = ends.map(([lower, upper]) => boundsBetween(lower, upper));
  const names = (branches: readonly number[]): readonly string[] =>
    runsOf(branches).map(([first, last]) => betweenInWords(cuts[first - 1], cuts[last], domain));
  const allowing = new WeakMap<Bounds, readonly number[]>();
  const branchOf: Variable['branchOf'] = (value) => {
    if (typeof value !== 'number') return -1;
    const branch = cuts.findIndex((cut) => liesBelow(value, cut));
    return branch < 0 ? cuts.length : branch;
  };
  return {
    fact,
    rank,
    payer: undefined,
    cuts,
    samples: ends.map(([lower, upper]) => sampleBetween(lower, upper, domain)),
    words: ends.map(([lower, upper]) => betweenInWords(lower, upper, domain)),
    branchOf,
    branchesOf: (value) => {
      if (!isBounds(value)) return typeof value === 'number' ? [branchOf(value)] : [];
      const known =
        allowing.get(value) ??
        bounds.flatMap((between, branch) => (leavesSomething(domain, value, between) ? [branch] : []));
      allowing.set(value, known);
      return known;
    },
    names,
    inWords: (branches) => names(branches).join(' or '),
  };
};
