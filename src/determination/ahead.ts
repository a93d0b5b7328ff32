import type { FactDefinition, Facts } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import { restrictBy } from './diagram/node.ts';
import { openBranches } from './diagram/variable.ts';
import type { DecidedOutcome } from './outcome.ts';
import { standingOf } from './standing.ts';

/** A missing fact, and for each answer it could get the outcomes that would then still be possible. */
export interface FactAhead {
  readonly fact: FactDefinition;
  readonly answers: readonly { readonly words: string; readonly possibleOutcomes: readonly DecidedOutcome[] }[];
}

/** What each missing fact could lead to, in the order in which they are asked; just the site while it is unknown. */
export const aheadOf = (policy: Pick<CompiledPolicy, 'decisions' | 'root'>, facts: Facts): readonly FactAhead[] => {
  const { missing } = standingOf(policy, facts);
  const node = restrictBy(policy.decisions, policy.root, facts);
  return node.support
    .filter(({ fact }) => missing.includes(fact.name))
    .map((variable) => ({
      fact: variable.fact,
      answers: openBranches(variable, facts).map((branch) => ({
        words: variable.words[branch] ?? '',
        possibleOutcomes: standingOf(
          { decisions: policy.decisions, root: policy.decisions.restrict(node, variable, branch) },
          {},
        ).possibleOutcomes,
      })),
    }));
};
