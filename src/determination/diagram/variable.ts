import { choicesOf, isAskedFor, type Choice, type FactDefinition, type FactValue, type NumberDomain, type Vocabulary } from '../../facts/index.ts';
import { keepsWithin, type Bounds, type Criterion } from '../policy/criterion.ts';

/** A fact as a diagram branches on it: by value, or by the intervals between the thresholds that the policies name. */
export interface Variable {
  readonly fact: FactDefinition;
  /** Place in the order of the facts table, in which every diagram tests. */
  readonly rank: number;
  /** One value of each branch: the value itself, or a number inside the interval. */
  readonly samples: readonly FactValue[];
  /** Each branch in words: the word of the value, or the interval with its unit. */
  readonly words: readonly string[];
  /** The branch of a value; -1 where it is of another site. */
  readonly branchOf: (value: FactValue) => number;
}

/** The end of an interval: numbers up to `at`, itself included or not, lie below it. */
interface Cut {
  readonly at: number;
  readonly included: boolean;
}

const cutsOf = ({ atMost, below, atLeast, above }: Bounds): readonly Cut[] => [
  ...[atMost, above].filter((at) => at !== undefined).map((at) => ({ at, included: true })),
  ...[below, atLeast].filter((at) => at !== undefined).map((at) => ({ at, included: false })),
];

const liesBelow = (value: number, { at, included }: Cut): boolean => (included ? value <= at : value < at);

/** A cut that leaves numbers of the domain on both sides. */
const divides = ({ at, included }: Cut, { above, atLeast, atMost }: NumberDomain): boolean =>
  (above === undefined || at > above) && (atLeast === undefined || at > atLeast || (included && at === atLeast)) && (included ? at < atMost : at <= atMost);

const sampleBetween = (lower: Cut | undefined, upper: Cut | undefined, domain: NumberDomain): number => {
  if (lower && !lower.included) return lower.at;
  const floor = lower?.at ?? domain.above ?? domain.atLeast ?? Number.MIN_SAFE_INTEGER;
  if (!lower && domain.above === undefined) return floor;
  return upper?.included === true ? upper.at : (floor + (upper?.at ?? domain.atMost)) / 2;
};

const betweenInWords = (lower: Cut | undefined, upper: Cut | undefined, unit: string): string =>
  [
    ...(lower ? [`${lower.included ? 'over' : 'at least'} ${String(lower.at)}`] : []),
    ...(upper ? [`${upper.included ? 'at most' : 'below'} ${String(upper.at)}`] : []),
    ...(lower || upper ? [] : ['any value in']),
  ].join(' and ') + ` ${unit}`;

const intervals = (fact: FactDefinition, rank: number, domain: NumberDomain, tests: readonly Bounds[]): Variable => {
  const named = tests.flatMap(cutsOf).filter((cut) => divides(cut, domain));
  const cuts = [...new Map(named.map((cut) => [`${String(cut.at)} ${String(cut.included)}`, cut])).values()].sort(
    (a, b) => a.at - b.at || Number(a.included) - Number(b.included),
  );
  return {
    fact,
    rank,
    samples: [...cuts, undefined].map((upper, index) => sampleBetween(cuts[index - 1], upper, domain)),
    words: [...cuts, undefined].map((upper, index) => betweenInWords(cuts[index - 1], upper, domain.unit)),
    branchOf: (value) => {
      if (typeof value !== 'number') return -1;
      const branch = cuts.findIndex((cut) => liesBelow(value, cut));
      return branch < 0 ? cuts.length : branch;
    },
  };
};

const choices = (fact: FactDefinition, rank: number, values: readonly Choice[]): Variable => {
  const samples = values.map(({ value }) => (fact.domain.of === 'yes-no' ? value === 'true' : value));
  const branches = new Map<FactValue, number>(samples.map((value, branch) => [value, branch]));
  return { fact, rank, samples, words: values.map(({ word }) => word), branchOf: (value) => branches.get(value) ?? -1 };
};

/** The variables of a vocabulary: one for each fact, or for each site where its domain depends on the site. */
export interface Variables {
  /** The variable of a fact for tumors of a site; undefined where the fact is not asked there or has no values. */
  readonly at: (fact: FactDefinition, site: string) => Variable | undefined;
}

/** Variables for the criteria of one or several policies; the numbers are cut where any of them has a threshold. */
export const variablesFor = (vocabulary: Vocabulary, criteria: readonly Criterion[]): Variables => {
  const made = new Map<string, Variable | undefined>();
  const make = (fact: FactDefinition, site: string): Variable | undefined => {
    const rank = vocabulary.facts.indexOf(fact);
    if (fact.domain.of === 'number') {
      return intervals(fact, rank, fact.domain, criteria.filter((each) => each.kind === 'number').filter((each) => each.fact === fact).map(({ bounds }) => bounds));
    }
    const values = choicesOf(fact, vocabulary, { site });
    return values.length === 0 ? undefined : choices(fact, rank, values);
  };
  return {
    at: (fact, site) => {
      if (!isAskedFor(fact, site)) return undefined;
      const key = fact.domain.of === 'choices-by-site' ? `${fact.name} ${site}` : fact.name;
      if (!made.has(key)) made.set(key, make(fact, site));
      return made.get(key);
    },
  };
};

/** The branches of a variable on which a test is met. */
export const branchesMeeting = (criterion: Extract<Criterion, { kind: 'choice' | 'number' }>, { samples }: Variable): readonly boolean[] =>
  samples.map((sample) =>
    criterion.kind === 'number' ? typeof sample === 'number' && keepsWithin(sample, criterion.bounds) : criterion.values.includes(String(sample)),
  );
