import { determine, standingOf, type PreparedPolicy } from '../src/determination/index.ts';
import type { Facts } from '../src/facts/index.ts';
import { partialCases, shuffled } from './cases.ts';
import { freshPolicies } from './held.ts';
import { count, exactly, type Row } from './report.ts';
import { median, medianRates, milliseconds } from './timing.ts';

const FRESH_ROUNDS = 7;
const TODAY = '2026-11-21';

type Judge = (prepared: PreparedPolicy, facts: Facts) => unknown;

const standing: Judge = (prepared, facts) => standingOf(prepared, facts);
const whole: Judge = (prepared, facts) => determine(prepared, facts, TODAY);

/** Cases with the policy that judges each, in mixed order; the policies are told by their place in the list. */
const mixed = (): readonly (readonly [number, Facts])[] =>
  shuffled(
    freshPolicies().flatMap((prepared, policy) => partialCases(prepared).map((facts) => [policy, facts] as const)),
  );

const through = (
  cases: readonly (readonly [number, Facts])[],
  policies: readonly PreparedPolicy[],
  judge: Judge,
): void => {
  for (const [policy, facts] of cases) {
    const prepared = policies[policy];
    if (prepared) judge(prepared, facts);
  }
};

/** Cases a second where each policy was compiled just before and no case was judged: all caches are empty. */
const firstPassRate = (cases: readonly (readonly [number, Facts])[], judge: Judge): number =>
  median(
    Array.from({ length: FRESH_ROUNDS }, () => {
      const policies = freshPolicies();
      return (cases.length * 1000) / milliseconds(() => through(cases, policies, judge));
    }),
  );

/** Partial and complete cases of all policies and sites: their exact standing, and whole determinations. */
export const measureJudging = async (): Promise<readonly Row[]> => {
  const cases = mixed();
  const policies = freshPolicies();
  const rates = await medianRates([
    { name: 'standing', cases: cases.length, run: () => through(cases, policies, standing) },
    { name: 'whole', cases: cases.length, run: () => through(cases, policies, whole) },
  ]);
  return [
    {
      what: 'distinct cases, each tested fact unknown or any value, numbers at and beside thresholds',
      result: exactly(cases.length),
    },
    {
      what: 'exact outcome, possible outcomes and missing facts: each case once, caches empty',
      result: `${count(firstPassRate(cases, standing))} / s`,
    },
    {
      what: 'the same again and again',
      result: `${count(rates.get('standing') ?? 0)} / s`,
      target: 'at least 1,000,000 / s',
    },
    { what: 'whole determinations: each case once, caches empty', result: `${count(firstPassRate(cases, whole))} / s` },
    {
      what: 'the same again and again',
      result: `${count(rates.get('whole') ?? 0)} / s`,
      target: 'at least 100,000 / s',
    },
  ];
};
