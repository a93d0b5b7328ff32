import { countCases, type Counted } from './diagram/count.ts';
import { nodesOf } from './diagram/combine.ts';
import type { PreparedPolicy } from './prepare.ts';
import type { Decision } from './compileBySite.ts';
import type { Node } from './diagram/node.ts';

/** A policy in numbers. */
export interface Census {
  readonly clauses: number;
  /** Nodes of the diagram, leaves included. */
  readonly nodes: number;
  /** Complete cases: every combination of the values and intervals that the policy tells apart, site by site. */
  readonly cases: number;
  readonly outcomes: ReadonlyMap<Decision, number>;
}

const add = (sums: Map<Decision, number>, counts: ReadonlyMap<Decision, number>): void => {
  for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count);
};

/** Below the site, the facts of different sites must not be multiplied with each other: each branch is counted by itself. */
const countBySite = (node: Node<Decision>, sums: Map<Decision, number>, counted: Counted<Decision>): void => {
  if (node.kind === 'test' && node.support.some(({ fact }) => fact.name === 'site'))
    node.children.forEach((child) => {
      countBySite(child, sums, counted);
    });
  else add(sums, countCases(node, counted));
};

/** Complete cases by what is decided; `counted` keeps what was counted of diagrams that stand again in the next one. */
export const outcomesIn = (
  root: Node<Decision>,
  counted: Counted<Decision> = new Map(),
): ReadonlyMap<Decision, number> => {
  const outcomes = new Map<Decision, number>();
  countBySite(root, outcomes, counted);
  return outcomes;
};

/** Counts a policy's clauses, nodes, complete cases and outcomes. */
export const censusOf = ({ root, policy }: Pick<PreparedPolicy, 'root' | 'policy'>): Census => {
  const outcomes = outcomesIn(root);
  return {
    clauses: policy.clauses.length,
    nodes: nodesOf(root).length,
    cases: [...outcomes.values()].reduce((sum, count) => sum + count, 0),
    outcomes,
  };
};
