import type { FactDefinition, Facts } from '../../facts/index.ts';
import type { CompiledClause, CompiledPolicy, Holding } from '../compile.ts';
import type { Decision } from '../compileBySite.ts';
import type { Node } from '../diagram/node.ts';
import type { Variable } from '../diagram/variable.ts';
import type { PolicyOutcome } from '../outcome.ts';
import { branchWords } from './branchWords.ts';
import { branchesTaken, leadingTo, partFor } from './part.ts';
import type { Reach } from './part.ts';
import { answersOf, pictureOutcomeOf } from './picture.ts';

/** One way through a policy, from the first question to an outcome. */
export interface PolicyWay {
  readonly answers: readonly {
    readonly fact: FactDefinition;
    readonly branches: readonly number[];
    readonly words: string;
  }[];
  readonly outcome: PolicyOutcome;
  /** The clauses that decide on this way, as they are labelled. */
  readonly governing: readonly string[];
  readonly reach: Reach;
}

type Policy = Pick<CompiledPolicy, 'clauses' | 'decisions' | 'root'>;
type Allowed = ReadonlyMap<Variable, readonly number[]>;

/** Whether a criterion is met in the cases of a way: in all, in some or in none. */
const isMetOn = ({ holds }: Holding, allowed: Allowed): 'all' | 'some' | 'none' => {
  const ends = new Set<boolean>();
  const seen = new Set<Node<boolean>>();
  const walk = (node: Node<boolean>): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'leaf') ends.add(node.value);
    else
      node.children.forEach((child, branch) => {
        if (allowed.get(node.variable)?.includes(branch) !== false) walk(child);
      });
  };
  walk(holds);
  return !ends.has(true) ? 'none' : ends.has(false) ? 'some' : 'all';
};

/** As in a determination: labelled alternatives that are met stand for their clause; where no clause is met in all cases of the way, those met in some. */
const governingOn = (
  clauses: readonly CompiledClause[],
  outcome: PolicyOutcome,
  allowed: Allowed,
): readonly string[] => {
  const saying = clauses
    .filter(({ clause }) => clause.outcome === outcome)
    .map((each) => ({ each, met: isMetOn(each, allowed) }));
  const known = saying.filter(({ met }) => met === 'all');
  const deciding = known.length > 0 ? known : saying.filter(({ met }) => met === 'some');
  return [
    ...new Set(
      deciding.flatMap(({ each: { label, alternatives } }) => {
        const met = alternatives.filter((alternative) => isMetOn(alternative, allowed) === 'all');
        return met.length > 0 ? met.map((alternative) => alternative.label) : [label];
      }),
    ),
  ];
};

interface Step {
  readonly variable: Variable;
  readonly branches: readonly number[];
}

const reachOn = (steps: readonly Step[], facts: Facts | undefined): Reach => {
  if (!facts) return 'open';
  const met = steps.map(({ variable, branches }) => leadingTo(branchesTaken(variable, facts), branches));
  return met.includes('ruled-out') ? 'ruled-out' : met.includes('open') ? 'open' : 'taken';
};

/** Every way through a policy, or through the part of it that concerns one site, in the order of the questions and answers. Each complete case goes exactly one of them. */
export const waysOf = (policy: Policy, site: string | undefined, facts: Facts | undefined): readonly PolicyWay[] => {
  const sites = policy.root.support.filter(({ fact }) => fact.name === 'site');
  const narrowed = site === undefined ? [] : sites.map((variable) => [variable, [variable.branchOf(site)]] as const);
  const walk = (node: Node<Decision>, steps: readonly Step[]): readonly PolicyWay[] => {
    if (node.kind === 'test')
      return answersOf(node).flatMap(([child, branches]) =>
        walk(child, [...steps, { variable: node.variable, branches }]),
      );
    const outcome = pictureOutcomeOf(node.value);
    const allowed = new Map([...narrowed, ...steps.map(({ variable, branches }) => [variable, branches] as const)]);
    const answers = steps.map(({ variable, branches }) => ({
      fact: variable.fact,
      branches,
      words: branchWords(variable, branches).full,
    }));
    return [
      { answers, outcome, governing: governingOn(policy.clauses, outcome, allowed), reach: reachOn(steps, facts) },
    ];
  };
  return walk(partFor(policy, site), []);
};
