import type { FactDefinition, Facts } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import { restrictBy } from './diagram/node.ts';
import { openBranches } from './diagram/variable.ts';
import { standingAt } from './standing.ts';

/** What asking for a missing fact promises, each of its answers taken as likely as the others. */
export interface Prospect {
  readonly fact: FactDefinition;
  /** The share of its answers that decide the case at once, 0 to 1. */
  readonly settles: number;
  /** The questions that are left after it at most, on average over its answers. */
  readonly left: number;
}

/** What each missing fact promises, in the order of the facts table; just the site while it is unknown. Empty once the case is decided. */
export const prospectsOf = (
  { decisions, root }: Pick<CompiledPolicy, 'decisions' | 'root'>,
  facts: Facts,
): readonly Prospect[] => {
  const node = restrictBy(decisions, root, facts);
  const { missing } = standingAt(node);
  return node.support
    .filter(({ fact }) => missing.includes(fact.name))
    .map((variable) => {
      const after = openBranches(variable, facts).map((branch) =>
        standingAt(decisions.restrict(node, variable, branch)),
      );
      const decided = after.filter(({ outcome }) => outcome !== 'needs-information').length;
      return {
        fact: variable.fact,
        settles: decided / after.length,
        left: after.reduce((sum, { questionsLeft }) => sum + questionsLeft, 0) / after.length,
      };
    });
};
