import { contradictions } from '#held-facts';
import { keepsWithin } from './bounds.ts';
import type { Bounds, Contradiction, Facts, FactValue } from './definition.ts';

const isBounds = (test: readonly string[] | Bounds): test is Bounds => !Array.isArray(test);

const holds = (test: readonly string[] | Bounds, value: FactValue | undefined): boolean => {
  if (isBounds(test)) return typeof value === 'number' && keepsWithin(value, test);
  return typeof value === 'string' && test.includes(value);
};

/** Facts of a case that cannot all be true clinically. */
export interface ContradictionFound {
  readonly facts: readonly string[];
  readonly says: string;
}

const found = ({ when, says }: Contradiction): ContradictionFound => ({
  // The site tells which facts are meant; it is never the one that is wrong.
  facts: Object.keys(when).filter((name) => name !== 'site'),
  says,
});

const rules = contradictions.map((rule) => ({ tests: Object.entries(rule.when), found: found(rule) }));

/** The contradictions in a case; every fact concerned must be known. */
export const contradictionsIn = (facts: Facts): readonly ContradictionFound[] =>
  rules.filter(({ tests }) => tests.every(([name, test]) => holds(test, facts[name]))).map((rule) => rule.found);
