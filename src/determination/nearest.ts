import { valueInWords, type FactDefinition, type Facts, type FactValue } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import { restrictBy } from './diagram/node.ts';
import type { Variable } from './diagram/variable.ts';
import { governingOf } from './governing.ts';
import type { DecidedOutcome } from './outcome.ts';
import { standingOf } from './standing.ts';

/** One fact that stands otherwise in a neighboring case. */
export interface Difference {
  readonly fact: FactDefinition;
  readonly documented: string;
  readonly instead: string;
}

/** The fewest facts in which a case with another outcome differs from this one, and what would decide it. */
export interface Neighbor {
  readonly differences: readonly Difference[];
  readonly outcome: DecidedOutcome;
  readonly governing: readonly string[];
}

type Policy = Pick<CompiledPolicy, 'clauses' | 'conditions' | 'decisions' | 'root' | 'vocabulary'>;

interface Change extends Difference {
  readonly value: FactValue;
}

/** Facts that say which tumor and whose member it is: another one is another case, not a neighbor. */
const isIdentity = ({ domain, impliesSite, name }: FactDefinition): boolean =>
  domain.of === 'products' || impliesSite === true || name === 'site';

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([each]) => each !== name));

const variablesOf = ({ decisions, root }: Policy, facts: Facts): readonly Variable[] => {
  const identity = Object.fromEntries(
    Object.entries(facts).filter(([name]) => root.support.some(({ fact }) => fact.name === name && isIdentity(fact))),
  );
  return restrictBy(decisions, root, identity).support;
};

const changesOf = (policy: Policy, facts: Facts): readonly Change[] =>
  variablesOf(policy, facts).flatMap((variable) => {
    const { fact, samples, words, branchOf } = variable;
    const value = facts[fact.name];
    if (value === undefined) return [];
    const documented = valueInWords(fact, value, facts, policy.vocabulary);
    return samples.flatMap((sample, branch) =>
      branch === branchOf(value) ? [] : [{ fact, documented, instead: words[branch] ?? '', value: sample }],
    );
  });

const neighborBy = (policy: Policy, facts: Facts, changes: readonly Change[]): Neighbor | undefined => {
  const changed = changes.reduce<Facts>(
    (known, { fact, value }) => ({ ...without(known, fact.name), [fact.name]: value }),
    facts,
  );
  const { outcome } = standingOf(policy, changed);
  if (outcome === 'needs-information' || outcome === standingOf(policy, facts).outcome) return undefined;
  const { labels } = governingOf(policy, changed, { outcome });
  return {
    differences: changes.map(({ fact, documented, instead }) => ({ fact, documented, instead })),
    outcome,
    governing: labels,
  };
};

const pairsOf = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter(({ fact }) => fact !== first.fact)
      .map((second) => [first, second]),
  );

/**
 * The nearest cases of the same tumor with another outcome, read off the diagram: those that differ in one known fact, or,
 * where there are none, in two. Empty while the case is undecided, and where no known fact of this tumor matters.
 */
export const neighborsOf = (policy: Policy, facts: Facts): readonly Neighbor[] => {
  if (standingOf(policy, facts).outcome === 'needs-information') return [];
  const changes = changesOf(policy, facts);
  const single = changes.flatMap((change) => neighborBy(policy, facts, [change]) ?? []);
  return single.length > 0 ? single : pairsOf(changes).flatMap((pair) => neighborBy(policy, facts, pair) ?? []);
};
