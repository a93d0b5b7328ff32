import { choicesOf, type FactDefinition, type Facts } from '../../facts/index.ts';
import type { PolicyToCompile } from '../compileBySite.ts';
import { siteFactOf } from '../diagram/bySite.ts';
import { combine } from '../diagram/combine.ts';
import { countCasesOver } from '../diagram/count.ts';
import { policyOutcomes, type PolicyOutcome } from '../outcome.ts';
import { fewestConditions } from './fewestConditions.ts';
import { putApart, type Apart, type Judged } from './judgedApart.ts';
import type { SiteCube } from './sitePrimes.ts';

/** One fact that a condition limits, in words. */
export interface ConditionTerm {
  readonly fact: FactDefinition;
  /** The payer whose own fact it is (its product); undefined: a fact of every case. */
  readonly payer: string | undefined;
  readonly words: string;
}

/** A plain condition: cases of these sites in which every term holds. */
export interface DifferenceCondition {
  readonly sites: readonly string[];
  readonly siteWords: readonly string[];
  readonly terms: readonly ConditionTerm[];
  /** Complete cases in which it holds. */
  readonly cases: number;
  /** The facts of one case in which it holds, as told to the first payer and to the second: enough to decide it under both. */
  readonly facts: readonly [Facts, Facts];
}

/** All cases that the one policy judges so and the other so. */
export interface DifferenceGroup {
  readonly outcomes: readonly [PolicyOutcome, PolicyOutcome];
  /** Complete cases, each counted once, however many of the conditions hold in it. */
  readonly cases: number;
  /** They hold in exactly these cases; some cases can meet several. */
  readonly conditions: readonly DifferenceCondition[];
  /** Whether it is proven that no fewer conditions would do. */
  readonly isFewest: boolean;
}

export interface SiteDifference {
  readonly site: string;
  readonly words: string;
  readonly cases: number;
  readonly differing: number;
}

/** Where two policies part. */
export interface Differences {
  /** Complete cases: every combination of the values and intervals on which either outcome can turn, site by site. */
  readonly cases: number;
  readonly differing: number;
  readonly sites: readonly SiteDifference[];
  readonly groups: readonly DifferenceGroup[];
}

type Policy = PolicyToCompile;

const conditionOf = ({ sites, cube, cases }: SiteCube, policies: readonly [Policy, Policy]): DifferenceCondition => {
  const [{ vocabulary }] = policies;
  const siteFact = siteFactOf(vocabulary);
  const choices = choicesOf(siteFact, vocabulary, {});
  const names = sites.map(({ site }) => site);
  const factsFor = ({ payer: own }: Policy): Facts =>
    Object.fromEntries([
      ['site', names[0] ?? ''],
      ...cube
        .filter(({ variable: { payer } }) => payer === undefined || payer === own?.id)
        .map(({ variable, branches }) => [variable.fact.name, variable.samples[branches[0] ?? 0]] as const),
    ]);
  return {
    sites: names,
    siteWords: names.map((name) => choices.find(({ value }) => value === name)?.word ?? name),
    terms: cube.map(({ variable, branches }) => ({
      fact: variable.fact,
      payer: variable.payer,
      words: variable.inWords(branches),
    })),
    cases,
    facts: [factsFor(policies[0]), factsFor(policies[1])],
  };
};

const isOutcome = (decision: string): decision is PolicyOutcome =>
  policyOutcomes.some((outcome) => outcome === decision);

const groupOf = (
  pair: Judged,
  { sites, conditions }: Apart,
  policies: readonly [Policy, Policy],
  cases: number,
): DifferenceGroup => {
  const [one, other] = pair;
  if (!isOutcome(one) || !isOutcome(other))
    throw new TypeError('a policy that leaves a case undecided is compared with none');
  const where = sites.map(({ site, variables, judged }) => ({
    site,
    variables,
    node: combine(conditions, [judged], ([each]) => each === pair),
  }));
  const { conditions: found, isFewest } = fewestConditions(where, conditions);
  return { outcomes: [one, other], cases, conditions: found.map((each) => conditionOf(each, policies)), isFewest };
};

/**
 * The exact set of cases that two policies judge differently, counted and put into the fewest plain conditions. Both must have
 * been read with one facts table. Whether the two are worth comparing (a day on which both were in force) is for `daysToOpen`.
 */
export const differencesBetween = (before: Policy, after: Policy): Differences => {
  const apart = putApart(before, after);
  const siteChoices = choicesOf(siteFactOf(before.vocabulary), before.vocabulary, {});
  const pairs = new Map<Judged, number>();
  const sites = apart.sites.map(({ site, variables, judged }): SiteDifference => {
    let [cases, differing] = [0, 0];
    for (const [pair, count] of countCasesOver(judged, variables)) {
      cases += count;
      if (!pair) continue;
      differing += count;
      pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    }
    return { site, words: siteChoices.find(({ value }) => value === site)?.word ?? site, cases, differing };
  });
  const groups = [...pairs]
    .map(([pair, count]) => groupOf(pair, apart, [before, after], count))
    .sort((a, b) => b.cases - a.cases);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    cases: sum(sites.map((each) => each.cases)),
    differing: sum(sites.map((each) => each.differing)),
    sites,
    groups,
  };
};
