import {
  choicesOf,
  isAskedFor,
  keepsWithin,
  withUnit,
  type Bounds,
  type Choice,
  type FactDefinition,
  type FactValue,
  type NumberDomain,
  type Payer,
  type Vocabulary,
} from '../../facts/index.ts';
import type { Criterion } from '../policy/criterion.ts';

/** A fact as a diagram branches on it: by value, or by the intervals between the thresholds that the policies name. */
export interface Variable {
  readonly fact: FactDefinition;
  /** Place in the order of the facts table, in which every diagram tests; between two whole numbers where several payers have a fact of their own. */
  readonly rank: number;
  /** One value of each branch: the value itself, or a number inside the interval. */
  readonly samples: readonly FactValue[];
  /** Each branch in words: the word of the value, or the interval with its unit. */
  readonly words: readonly string[];
  /** The branch of a value; -1 where it is of another site. */
  readonly branchOf: (value: FactValue) => number;
  /** Several branches in words, given in order: intervals that touch are one, and the branches left out are said where they are far fewer. */
  readonly inWords: (branches: readonly number[]) => string;
  /** The payer that alone has this variable (its products); undefined: every payer's cases have it. */
  readonly payer: string | undefined;
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
  (above === undefined || at > above) &&
  (atLeast === undefined || at > atLeast || (included && at === atLeast)) &&
  (included ? at < atMost : at <= atMost);

const sampleBetween = (lower: Cut | undefined, upper: Cut | undefined, domain: NumberDomain): number => {
  if (lower && !lower.included) return lower.at;
  const floor = lower?.at ?? domain.above ?? domain.atLeast ?? Number.MIN_SAFE_INTEGER;
  if (upper?.included === true) return upper.at;
  const middle = (floor + (upper?.at ?? domain.atMost)) / 2;
  // Near the threshold: a case that shows the interval should be one that is seen.
  if (upper) return Math.max(middle, upper.at - 1);
  return lower ? Math.min(middle, floor + 1) : middle;
};

const betweenInWords = (lower: Cut | undefined, upper: Cut | undefined, domain: NumberDomain): string => {
  const words = [
    ...(lower ? [`${lower.included ? 'over' : 'at least'} ${String(lower.at)}`] : []),
    ...(upper ? [`${upper.included ? 'at most' : 'below'} ${String(upper.at)}`] : []),
  ].join(' and ');
  return words === '' ? 'any value' : withUnit(words, domain);
};

/** Neighboring branches as runs, each by its first and last. */
const runsOf = (branches: readonly number[]): readonly (readonly [number, number])[] =>
  branches.reduce<readonly (readonly [number, number])[]>((runs, branch) => {
    const run = runs.at(-1);
    return run?.[1] === branch - 1 ? [...runs.slice(0, -1), [run[0], branch]] : [...runs, [branch, branch]];
  }, []);

const intervals = (fact: FactDefinition, rank: number, domain: NumberDomain, tests: readonly Bounds[]): Variable => {
  const named = tests.flatMap(cutsOf).filter((cut) => divides(cut, domain));
  const cuts = [...new Map(named.map((cut) => [`${String(cut.at)} ${String(cut.included)}`, cut])).values()].sort(
    (a, b) => a.at - b.at || Number(a.included) - Number(b.included),
  );
  return {
    fact,
    rank,
    payer: undefined,
    samples: [...cuts, undefined].map((upper, index) => sampleBetween(cuts[index - 1], upper, domain)),
    words: [...cuts, undefined].map((upper, index) => betweenInWords(cuts[index - 1], upper, domain)),
    branchOf: (value) => {
      if (typeof value !== 'number') return -1;
      const branch = cuts.findIndex((cut) => liesBelow(value, cut));
      return branch < 0 ? cuts.length : branch;
    },
    inWords: (branches) =>
      runsOf(branches)
        .map(([first, last]) => betweenInWords(cuts[first - 1], cuts[last], domain))
        .join(' or '),
  };
};

const oneOf = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');

const choices = (
  fact: FactDefinition,
  rank: number,
  values: readonly Choice[],
  payer: string | undefined,
): Variable => {
  const samples = values.map(({ value }) => (fact.domain.of === 'yes-no' ? value === 'true' : value));
  const branches = new Map<FactValue, number>(samples.map((value, branch) => [value, branch]));
  const words = values.map(({ word }) => word);
  return {
    fact,
    rank,
    payer,
    samples,
    words,
    branchOf: (value) => branches.get(value) ?? -1,
    inWords: (kept) => {
      const left = words.filter((_, branch) => !kept.includes(branch));
      return left.length > 0 && 2 * left.length < kept.length
        ? `any but ${oneOf(left)}`
        : oneOf(words.filter((_, branch) => kept.includes(branch)));
    },
  };
};

/** The variables of a vocabulary: one for each fact, or for each site or payer where its domain depends on that. */
export interface Variables {
  /** The variable of a fact for tumors of a site and members of a payer (undefined: of any); undefined where the fact is not asked there or has no values. */
  readonly at: (fact: FactDefinition, site: string, payer: string | undefined) => Variable | undefined;
}

/** Facts of which each payer has values of its own: a case of one payer says nothing of another's. */
const isPayersOwn = ({ domain }: FactDefinition): boolean => domain.of === 'products' || domain.of === 'payers';

/** The vocabulary in which cases of several policies are told: one facts table, and each payer with the products of all of its versions. */
export const sharedVocabulary = (vocabularies: readonly Vocabulary[]): Vocabulary => {
  const [first] = vocabularies;
  if (!first || vocabularies.some(({ facts }) => facts !== first.facts))
    throw new TypeError('policies are compared over one facts table');
  const payers = new Map<string, Payer>();
  for (const payer of vocabularies.flatMap((each) => each.payers)) {
    payers.set(payer.id, { ...payer, products: [...(payers.get(payer.id)?.products ?? []), ...payer.products] });
  }
  return { facts: first.facts, payers: [...payers.values()] };
};

/** Variables for the criteria of one or several policies; the numbers are cut where any of them has a threshold. */
export const variablesFor = (vocabulary: Vocabulary, criteria: readonly Criterion[]): Variables => {
  const made = new Map<string, Variable | undefined>();
  const make = (fact: FactDefinition, site: string, payer: string | undefined): Variable | undefined => {
    const rank = vocabulary.facts.indexOf(fact);
    if (rank < 0) throw new TypeError(`${fact.name} is a fact of another table; a copy of a fact is not that fact`);
    if (fact.domain.of === 'number') {
      return intervals(
        fact,
        rank,
        fact.domain,
        criteria
          .filter((each) => each.kind === 'number')
          .filter((each) => each.fact === fact)
          .map(({ bounds }) => bounds),
      );
    }
    const own = isPayersOwn(fact);
    const values = choicesOf(fact, vocabulary, { site, payer }).filter(
      ({ value }) => fact.domain.of !== 'payers' || value === payer,
    );
    // Two variables never share a rank: diagrams would test them in no order.
    const place = own
      ? Math.max(
          vocabulary.payers.findIndex(({ id }) => id === payer),
          0,
        ) / vocabulary.payers.length
      : 0;
    return values.length === 0 ? undefined : choices(fact, rank + place, values, own ? payer : undefined);
  };
  return {
    at: (fact, site, payer) => {
      if (!isAskedFor(fact, site)) return undefined;
      const key =
        fact.domain.of === 'choices-by-site'
          ? `${fact.name} ${site}`
          : isPayersOwn(fact)
            ? `${fact.name} ${payer ?? ''}`
            : fact.name;
      if (!made.has(key)) made.set(key, make(fact, site, payer));
      return made.get(key);
    },
  };
};

/** The branches of a variable on which a test is met. */
export const branchesMeeting = (
  criterion: Extract<Criterion, { kind: 'choice' | 'number' }>,
  { samples }: Variable,
): readonly boolean[] =>
  samples.map((sample) =>
    criterion.kind === 'number'
      ? typeof sample === 'number' && keepsWithin(sample, criterion.bounds)
      : criterion.values.includes(String(sample)),
  );
