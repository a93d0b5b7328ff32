import type { Facts } from '../facts/index.ts';
import type { CompiledClause, CompiledPolicy, Holding } from './compile.ts';
import { restrictBy } from './diagram/node.ts';
import type { Standing } from './standing.ts';

/** The clauses that decide a case, and the labels under which they are named. */
export interface Governing {
  readonly clauses: readonly CompiledClause[];
  readonly labels: readonly string[];
}

const nobody: Governing = { clauses: [], labels: [] };

/** Every label under which the deciding clauses can be named: their own, and those of the alternatives that stand for them. */
export const namesOf = ({ clauses, labels }: Governing): readonly string[] => [
  ...labels,
  ...clauses.map(({ label }) => label),
];

type Policy = Pick<CompiledPolicy, 'clauses' | 'conditions'>;

/** Whether a criterion is known to be met: yes, no, or it still depends. */
const isMet = ({ conditions }: Policy, { holds }: Holding, facts: Facts): boolean | undefined => {
  const end = restrictBy(conditions, holds, facts);
  return end.kind === 'leaf' ? end.value : undefined;
};

/** The names under which a deciding clause is given: its labelled alternatives that are met, else its own. */
const addLabels = (
  policy: Policy,
  { label, alternatives }: CompiledClause,
  facts: Facts,
  labels: Set<string>,
): void => {
  const met = alternatives.filter((alternative) => isMet(policy, alternative, facts) === true);
  if (met.length === 0) labels.add(label);
  else for (const alternative of met) labels.add(alternative.label);
};

/**
 * The clauses known to hold whose outcome is the deciding one; labelled alternatives that are met stand for their clause.
 * Where several clauses share out the outcome and none alone is known to hold, those that still can. Nobody while undecided.
 */
export const governingOf = (policy: Policy, facts: Facts, { outcome }: Pick<Standing, 'outcome'>): Governing => {
  if (outcome === 'needs-information') return nobody;
  const known: CompiledClause[] = [];
  const possible: CompiledClause[] = [];
  const { site } = facts;
  for (const each of policy.clauses) {
    if (each.clause.outcome !== outcome || (typeof site === 'string' && !each.sites.has(site))) continue;
    const met = isMet(policy, each, facts);
    if (met === true) known.push(each);
    else if (met === undefined) possible.push(each);
  }
  const deciding = known.length > 0 ? known : possible;
  const labels = new Set<string>();
  for (const each of deciding) addLabels(policy, each, facts, labels);
  return { clauses: deciding, labels: [...labels] };
};
