import { contradictionsIn, valueInWords, type FactDefinition, type Facts, type Vocabulary } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import { restrictBy } from './diagram/node.ts';
import type { Variable } from './diagram/variable.ts';
import type { DecidedOutcome } from './outcome.ts';
import { standingOf } from './standing.ts';

/** One fact that stands otherwise in a neighboring case. */
export interface Difference {
  readonly fact: FactDefinition;
  readonly documented: string;
  /** Every answer that leads to the same outcome, in one. */
  readonly instead: string;
}

/** The fewest facts in which cases with another outcome differ from this one. */
export interface Neighbor {
  readonly differences: readonly Difference[];
  readonly outcome: DecidedOutcome;
}

/** A payer's book, or a policy by itself. */
type Decisions = Pick<CompiledPolicy, 'decisions' | 'root'> & { readonly vocabulary: Vocabulary };

/** A known fact on which this tumor's outcome can turn, with the branches that its value is not in. */
interface Turning {
  readonly variable: Variable;
  readonly documented: string;
  readonly others: readonly number[];
}

/** Facts that say which tumor and whose member it is: another one is another case, not a neighbor. */
const isIdentity = ({ domain, impliesSite, name }: FactDefinition): boolean =>
  domain.of === 'products' || impliesSite === true || name === 'site';

/** The facts that fewest answers divide come first: a yes or no says more than one stage of twelve. */
const turningFacts = ({ decisions, root, vocabulary }: Decisions, facts: Facts): readonly Turning[] => {
  const identity = Object.fromEntries(
    Object.entries(facts).filter(([name]) => root.support.some(({ fact }) => fact.name === name && isIdentity(fact))),
  );
  return restrictBy(decisions, root, identity)
    .support.flatMap((variable): readonly Turning[] => {
      const { fact, samples, branchesOf } = variable;
      const value = facts[fact.name];
      const at = value === undefined ? [] : branchesOf(value);
      if (value === undefined || at.length === 0) return [];
      return [
        {
          variable,
          documented: valueInWords(fact, value, facts, vocabulary),
          others: [...samples.keys()].filter((branch) => !at.includes(branch)),
        },
      ];
    })
    .sort((a, b) => a.others.length - b.others.length);
};

const withBranch = (facts: Facts, { variable: { fact, samples } }: Turning, branch: number): Facts => {
  const sample = samples[branch];
  return sample === undefined ? facts : { ...facts, [fact.name]: sample };
};

/** The other outcome of a changed case; undefined where it has none, is undecided, or contradicts itself as the case did not. */
const otherOutcome = (decisions: Decisions, facts: Facts, changed: Facts): DecidedOutcome | undefined => {
  const { vocabulary } = decisions;
  const { outcome } = standingOf(decisions, changed);
  if (outcome === 'needs-information' || outcome === standingOf(decisions, facts).outcome) return undefined;
  const before = contradictionsIn(facts, vocabulary).map(({ says }) => says);
  return contradictionsIn(changed, vocabulary).every(({ says }) => before.includes(says)) ? outcome : undefined;
};

const differenceOf = ({ variable, documented }: Turning, branches: readonly number[]): Difference => ({
  fact: variable.fact,
  documented,
  instead: variable.inWords(branches),
});

/** Branches of one fact by the outcome that they lead to. */
const byOutcome = (
  decisions: Decisions,
  facts: Facts,
  start: Facts,
  turning: Turning,
): ReadonlyMap<DecidedOutcome, readonly number[]> => {
  const found = new Map<DecidedOutcome, readonly number[]>();
  for (const branch of turning.others) {
    const outcome = otherOutcome(decisions, facts, withBranch(start, turning, branch));
    if (outcome !== undefined) found.set(outcome, [...(found.get(outcome) ?? []), branch]);
  }
  return found;
};

const inOne = (decisions: Decisions, facts: Facts, turning: Turning): readonly Neighbor[] =>
  [...byOutcome(decisions, facts, facts, turning)].map(([outcome, branches]) => ({
    differences: [differenceOf(turning, branches)],
    outcome,
  }));

/** Answers to the first that leave the same answers to the second are one line. */
const inTwo = (decisions: Decisions, facts: Facts, first: Turning, second: Turning): readonly Neighbor[] => {
  const rows = new Map<
    string,
    { readonly outcome: DecidedOutcome; ones: readonly number[]; readonly twos: readonly number[] }
  >();
  for (const one of first.others)
    for (const [outcome, twos] of byOutcome(decisions, facts, withBranch(facts, first, one), second)) {
      const key = `${outcome} ${twos.join()}`;
      rows.set(key, { outcome, ones: [...(rows.get(key)?.ones ?? []), one], twos });
    }
  return [...rows.values()].map(({ outcome, ones, twos }) => ({
    differences: [differenceOf(first, ones), differenceOf(second, twos)],
    outcome,
  }));
};

/**
 * The nearest cases of the same tumor with another outcome, read off the diagram: those that differ in one known fact, or,
 * where there are none, in two; answers with one outcome are one line. Empty while the case is undecided, and where no known
 * fact of this tumor matters.
 */
export const neighborsOf = (decisions: Decisions, facts: Facts): readonly Neighbor[] => {
  if (standingOf(decisions, facts).outcome === 'needs-information') return [];
  const turning = turningFacts(decisions, facts);
  const single = turning.flatMap((each) => inOne(decisions, facts, each));
  return single.length > 0
    ? single
    : turning.flatMap((first, index) =>
        turning.slice(index + 1).flatMap((second) => inTwo(decisions, facts, first, second)),
      );
};
