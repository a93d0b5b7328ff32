import type { Facts } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Decision } from './compileBySite.ts';
import { nodesOf } from './diagram/combine.ts';
import { restrictBy, type Node } from './diagram/node.ts';
import type { DecidedOutcome, Outcome } from './outcome.ts';

/** Where a case stands under a policy, exactly. */
export interface Standing {
  readonly outcome: Outcome;
  /** Every outcome that some completion of the unknown facts reaches, sorted. */
  readonly possibleOutcomes: readonly DecidedOutcome[];
  /** The unknown facts that can still change the outcome, sorted; only the site while it is unknown and sites differ. */
  readonly missing: readonly string[];
  /** The most questions that can still have to be answered. */
  readonly questionsLeft: number;
}

const isOutcome = (decision: Decision): decision is DecidedOutcome =>
  decision !== 'undecided' && decision !== 'unusable';

const longestPath = (node: Node<Decision>): number =>
  node.kind === 'leaf' ? 0 : 1 + Math.max(...node.children.map(longestPath));

const readOff = (node: Node<Decision>): Standing => {
  const possibleOutcomes = nodesOf(node)
    .flatMap((each) => (each.kind === 'leaf' && isOutcome(each.value) ? [each.value] : []))
    .sort();
  const [only] = possibleOutcomes;
  const names = node.support.map(({ fact }) => fact.name);
  return {
    outcome: node.kind === 'leaf' && only ? only : 'needs-information',
    possibleOutcomes,
    missing: names.includes('site') ? ['site'] : [...names].sort(),
    questionsLeft: longestPath(node),
  };
};

const readings = new WeakMap<Node<Decision>, Standing>();

/** The standing that is left of a diagram. */
export const standingAt = (node: Node<Decision>): Standing => {
  const known = readings.get(node);
  if (known) return known;
  const standing = readOff(node);
  readings.set(node, standing);
  return standing;
};

/** Outcome, possible outcomes and missing facts of a case, read off what is left of the policy's diagram. */
export const standingOf = ({ decisions, root }: Pick<CompiledPolicy, 'decisions' | 'root'>, facts: Facts): Standing =>
  standingAt(restrictBy(decisions, root, facts));
