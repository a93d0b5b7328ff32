import type { FactDefinition, Facts } from '../facts/index.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Decision } from './compileBySite.ts';
import { restrictBy, type Node } from './diagram/node.ts';
import { openBranches, type Variable } from './diagram/variable.ts';
import { standingAt } from './standing.ts';
import { sharedVerdict, verdictOf, verdicts, type Verdict } from './verdict.ts';

type Decisions = Pick<CompiledPolicy, 'decisions' | 'root'>;
type Rest = Node<Decision>;

/** Answers that leave one verdict, in words: "Stage III or Stage IV". */
export interface Settling {
  readonly verdict: Verdict;
  readonly answers: string;
}

/** A missing fact, and what asking for it promises. */
export interface StillNeeded {
  readonly fact: FactDefinition;
  /** The answers that settle the verdict whatever else is unknown, together for each verdict. */
  readonly settles: readonly Settling[];
  /** The share of its answers that settle the verdict, 0 to 1. */
  readonly share: number;
}

/** The fewest answers that can be enough. */
export interface Enough {
  readonly facts: readonly FactDefinition[];
  /** What they can settle: that the policy supports the use, where that is still possible. */
  readonly verdict: Verdict;
  /** Where there are two: which answers to the last settle it with which answers to the first. */
  readonly together: { readonly last: string; readonly first: string } | undefined;
}

const verdictsLeft = (node: Rest): readonly Verdict[] => [...new Set(standingAt(node).possibleOutcomes.map(verdictOf))];

const verdictAt = (node: Rest): Verdict | undefined => sharedVerdict(standingAt(node).possibleOutcomes);

const openVariables = (node: Rest): readonly Variable[] => {
  const { missing } = standingAt(node);
  return node.support.filter(({ fact }) => missing.includes(fact.name));
};

/** The answers to a question that a case still allows. */
type Branches = (variable: Variable) => readonly number[];

const settlingOf = (
  decisions: Decisions['decisions'],
  node: Rest,
  variable: Variable,
  branchesOf: Branches,
): readonly Settling[] => {
  const settled = new Map(
    branchesOf(variable).map((branch) => [branch, verdictAt(decisions.restrict(node, variable, branch))]),
  );
  return verdicts.flatMap((verdict) => {
    const branches = branchesOf(variable).filter((branch) => settled.get(branch) === verdict);
    return branches.length === 0 ? [] : [{ verdict, answers: variable.inWords(branches) }];
  });
};

/**
 * The missing facts of a case, those first of which most answers settle the verdict, else in the order of the facts table;
 * just the site while it is unknown. An answer settles if all outcomes that remain with it share one verdict.
 */
export const stillNeeded = ({ decisions, root }: Decisions, facts: Facts): readonly StillNeeded[] => {
  const node = restrictBy(decisions, root, facts);
  const branchesOf: Branches = (variable) => openBranches(variable, facts);
  return openVariables(node)
    .map((variable) => {
      const decided = branchesOf(variable).filter(
        (branch) => verdictAt(decisions.restrict(node, variable, branch)) !== undefined,
      );
      return {
        fact: variable.fact,
        settles: settlingOf(decisions, node, variable, branchesOf),
        share: decided.length / branchesOf(variable).length,
      };
    })
    .sort((a, b) => b.share - a.share);
};

/** How many combinations of answers to these variables leave this verdict alone, as a share of all. */
const shareSettled = (
  decisions: Decisions['decisions'],
  node: Rest,
  [variable, ...others]: readonly Variable[],
  verdict: Verdict,
  branchesOf: Branches,
): number => {
  if (verdictAt(node) === verdict) return 1;
  if (!variable || !verdictsLeft(node).includes(verdict)) return 0;
  const branches = branchesOf(variable);
  return (
    branches.reduce(
      (sum, branch) =>
        sum + shareSettled(decisions, decisions.restrict(node, variable, branch), others, verdict, branchesOf),
      0,
    ) / branches.length
  );
};

const setsOf = (variables: readonly Variable[], size: number): readonly (readonly Variable[])[] =>
  size === 0
    ? [[]]
    : variables.flatMap((first, index) => setsOf(variables.slice(index + 1), size - 1).map((rest) => [first, ...rest]));

const togetherOf = (
  decisions: Decisions['decisions'],
  node: Rest,
  [first, last, ...more]: readonly Variable[],
  verdict: Verdict,
  branchesOf: Branches,
): Enough['together'] => {
  if (!first || !last || more.length > 0) return undefined;
  const pairs = branchesOf(first).flatMap((one) =>
    branchesOf(last)
      .filter((two) => verdictAt(decisions.restrict(decisions.restrict(node, first, one), last, two)) === verdict)
      .map((two) => [one, two] as const),
  );
  const ones = [...new Set(pairs.map(([one]) => one))];
  const twos = [...new Set(pairs.map(([, two]) => two))];
  // Said in one breath only where each goes with each.
  if (pairs.length !== ones.length * twos.length) return undefined;
  return { first: first.inWords(ones), last: last.inWords(twos) };
};

/**
 * The fewest missing facts of which some answers settle the verdict, whatever the others are: that the policy supports the
 * use where it still can, else any. Of several equally small sets the one of which most answers do. Undefined where
 * nothing is missing, and where the site must be known first.
 */
export const fewestAnswers = ({ decisions, root }: Decisions, facts: Facts): Enough | undefined => {
  const node = restrictBy(decisions, root, facts);
  const branchesOf: Branches = (variable) => openBranches(variable, facts);
  const variables = openVariables(node);
  const left = verdictsLeft(node);
  if (left.length < 2) return undefined;
  const wanted = left.includes('supported')
    ? ['supported' as const]
    : verdicts.filter((verdict) => left.includes(verdict));
  for (let size = 1; size <= variables.length; size++) {
    const found = setsOf(variables, size)
      .flatMap((set) =>
        wanted.map((verdict) => ({ set, verdict, share: shareSettled(decisions, node, set, verdict, branchesOf) })),
      )
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)[0];
    if (found)
      return {
        facts: found.set.map(({ fact }) => fact),
        verdict: found.verdict,
        together: togetherOf(decisions, node, found.set, found.verdict, branchesOf),
      };
  }
  return undefined;
};
