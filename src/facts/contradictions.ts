import { boundsMeeting, isBounds, keepsWithin } from './bounds.ts';
import type { Bounds, Contradiction, FactDefinition, Facts, FactsTable, FactValue } from './definition.ts';
import { ownEntry } from './domain.ts';
import { leavesWithin, withKinds } from './tree.ts';

/** Whether every value that is still allowed is one of these. A wider choice is known by its kinds alone. */
const holds = (
  test: readonly string[] | Bounds,
  fact: FactDefinition,
  value: FactValue | undefined,
  site: FactValue | undefined,
): boolean => {
  if (fact.domain.of === 'number') {
    if (isList(test)) return false;
    if (isBounds(value)) return boundsMeeting(fact.domain, value, test) === 'all';
    return typeof value === 'number' && keepsWithin(value, test);
  }
  if (typeof value !== 'string' || !isList(test)) return false;
  const choices =
    fact.domain.of === 'choices'
      ? fact.domain.choices
      : fact.domain.of === 'choices-by-site' && typeof site === 'string'
        ? (ownEntry(fact.domain.choices, site) ?? [])
        : [];
  const leaves = leavesWithin(choices, value);
  const tested = withKinds(choices, test);
  return leaves.length > 0 && leaves.every((leaf) => tested.includes(leaf));
};

const isList = (test: readonly string[] | Bounds): test is readonly string[] => Array.isArray(test);

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

interface Rule {
  readonly tests: readonly { readonly fact: FactDefinition; readonly test: readonly string[] | Bounds }[];
  readonly found: ContradictionFound;
}

/** The rules of a table over its own facts, made once. */
const rulesMade = new WeakMap<FactsTable['facts'], readonly Rule[]>();
const rulesOf = ({ facts, contradictions }: FactsTable): readonly Rule[] => {
  const made =
    rulesMade.get(facts) ??
    contradictions.flatMap((rule) => {
      const tested = Object.entries(rule.when);
      const tests = tested.flatMap(([name, test]) => {
        const fact = facts.find((each) => each.name === name);
        return fact ? [{ fact, test }] : [];
      });
      return tests.length === tested.length ? [{ tests, found: found(rule) }] : [];
    });
  rulesMade.set(facts, made);
  return made;
};

/** The contradictions in a case: every fact concerned is known, if only in part, and no value that it allows agrees with the others. */
export const contradictionsIn = (facts: Facts, table: FactsTable): readonly ContradictionFound[] =>
  rulesOf(table)
    .filter(({ tests }) => tests.every(({ fact, test }) => holds(test, fact, facts[fact.name], facts['site'])))
    .map((rule) => rule.found);
