import { factNamed, valueInWords, type Facts, type NumberDomain, type Bounds, listOf } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import { withParts } from './policy/criterion.ts';

/** A calculated number that lies close to a threshold of the policy. */
export interface NearThreshold {
  readonly fact: string;
  readonly threshold: number;
  readonly says: string;
}

const boundsIn = ({ atMost, below, atLeast, above }: Bounds): readonly number[] =>
  [atMost, below, atLeast, above].filter((bound) => bound !== undefined);

const thresholdsOf = ({ clauses }: Pick<CompiledPolicy, 'clauses'>, name: string): readonly number[] => {
  const tests = clauses.flatMap(({ criterion }) => (criterion ? withParts(criterion) : []));
  const bounds = tests.flatMap((test) =>
    test.kind === 'number' && test.fact.name === name ? boundsIn(test.bounds) : [],
  );
  return [...new Set(bounds)];
};

const marginOf = (domain: NumberDomain): number => domain.nearThreshold ?? -1;

/** The calculated facts that lie within their fact's margin of a threshold of the policy: a laboratory may print the other side. */
export const nearThresholds = (
  policy: Pick<CompiledPolicy, 'clauses' | 'vocabulary'>,
  facts: Facts,
): readonly NearThreshold[] => {
  return listOf(facts['calculated']).flatMap((name) => {
    const fact = factNamed(policy.vocabulary, name);
    const value = facts[name];
    if (fact?.domain.of !== 'number' || typeof value !== 'number') return [];
    const { domain } = fact;
    return thresholdsOf(policy, name)
      .filter((threshold) => Math.abs(value - threshold) <= marginOf(domain))
      .map((threshold) => ({
        fact: name,
        threshold,
        says: `${fact.label} was calculated as ${valueInWords(fact, value, facts, policy.vocabulary)}, close to the policy’s limit of ${String(threshold)}. The unrounded value counts here; a laboratory may print a rounded one.`,
      }));
  });
};
