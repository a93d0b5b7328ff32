import { questionOf, type FactDefinition, type Facts } from '../../facts/index.ts';
import type { CompiledPolicy } from '../compile.ts';
import type { Decision } from '../compileBySite.ts';
import { nodesOf } from '../diagram/combine.ts';
import type { Node, Test } from '../diagram/node.ts';
import { policyOutcomes, type PolicyOutcome } from '../outcome.ts';
import { branchWords, type BranchWords } from './branchWords.ts';
import { branchesTaken, leadingTo, partFor, sitesAtNodes, sitesInPicture, type Reach } from './part.ts';

export interface PictureQuestion {
  readonly kind: 'question';
  readonly id: string;
  readonly fact: FactDefinition;
  readonly question: string;
  readonly reach: Reach;
}

/** An outcome as one question leads to it: the same outcome is drawn again beside each question, so that no line has to cross the picture to it. */
export interface PictureOutcome {
  readonly kind: 'outcome';
  readonly id: string;
  readonly outcome: PolicyOutcome;
  readonly reach: Reach;
}

export type PictureNode = PictureQuestion | PictureOutcome;

/** All answers to a question that lead to the same place. */
export interface PictureEdge extends BranchWords {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly branches: readonly number[];
  readonly reach: Reach;
}

/** How a policy decides, ready to be laid out: questions in words, and what each answer leads to. */
export interface Picture {
  /** The first is where every case begins. */
  readonly nodes: readonly PictureNode[];
  /** In the order of the questions and their answers. */
  readonly edges: readonly PictureEdge[];
}

type Policy = Pick<CompiledPolicy, 'decisions' | 'root'>;

/** The answers of a question by where they lead, in the order of the first of each. */
export const answersOf = (node: Test<Decision>): readonly (readonly [Node<Decision>, readonly number[]])[] =>
  [...new Set(node.children)].map((child) => [
    child,
    node.children.flatMap((each, branch) => (each === child ? [branch] : [])),
  ]);

const isPolicyOutcome = (decision: Decision): decision is PolicyOutcome =>
  policyOutcomes.some((outcome) => outcome === decision);

/** The outcome at a leaf; a policy that leaves a case undecided is refused before it is drawn. */
export const pictureOutcomeOf = (decision: Decision): PolicyOutcome => {
  if (!isPolicyOutcome(decision)) throw new RangeError(`a policy whose cases can end ${decision} has no picture`);
  return decision;
};

const idAt = (child: Node<Decision>, from: Node<Decision> | undefined): string =>
  child.kind === 'leaf' && from ? `${String(from.id)}-${String(child.id)}` : String(child.id);

const along = (reach: Reach, taken: readonly number[] | undefined, branches: readonly number[]): Reach => {
  if (reach === 'ruled-out') return reach;
  const how = leadingTo(taken, branches);
  return how === 'taken' ? reach : how;
};

const nearer = (a: Reach | undefined, b: Reach): Reach =>
  a === 'taken' || b === 'taken' ? 'taken' : a === 'open' || b === 'open' ? 'open' : 'ruled-out';

/**
 * The picture of a policy, or of the part of it that concerns one site, with the way of a case through it: read off the
 * policy's diagram and nothing else. `facts` undefined: no case is drawn in.
 */
export const pictureOf = (policy: Policy, site: string | undefined, facts: Facts | undefined): Picture => {
  const root = partFor(policy, site);
  const sites = sitesAtNodes(root, site === undefined ? sitesInPicture(policy).map(({ value }) => value) : [site]);
  const reachOf = new Map<Node<Decision>, Reach>([[root, facts ? 'taken' : 'open']]);
  const nodes: PictureNode[] =
    root.kind === 'leaf'
      ? [
          {
            kind: 'outcome',
            id: idAt(root, undefined),
            outcome: pictureOutcomeOf(root.value),
            reach: reachOf.get(root) ?? 'open',
          },
        ]
      : [];
  const edges: PictureEdge[] = [];
  // A question comes after all that lead to it, because a diagram asks in the order of the facts.
  const tests = nodesOf(root)
    .filter((node) => node.kind === 'test')
    .sort((a, b) => a.variable.rank - b.variable.rank);
  for (const test of tests) {
    const reach = reachOf.get(test) ?? 'ruled-out';
    const [only, ...others] = sites.get(test) ?? [];
    const { fact } = test.variable;
    nodes.push({
      kind: 'question',
      id: String(test.id),
      fact,
      question: questionOf(fact, only !== undefined && others.length === 0 ? { site: only } : {}).question,
      reach,
    });
    const taken = facts && branchesTaken(test.variable, facts);
    for (const [child, branches] of answersOf(test)) {
      const [to, on] = [idAt(child, test), along(reach, taken, branches)];
      edges.push({
        id: `${String(test.id)}>${to}`,
        from: String(test.id),
        to,
        branches,
        reach: on,
        ...branchWords(test.variable, branches),
      });
      if (child.kind === 'leaf')
        nodes.push({ kind: 'outcome', id: to, outcome: pictureOutcomeOf(child.value), reach: on });
      else reachOf.set(child, nearer(reachOf.get(child), on));
    }
  }
  return { nodes, edges };
};
