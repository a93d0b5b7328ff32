import type { Node, PreparedPolicy, Variable } from '../../determination/index.ts';
import { areAlike, boundTo, excludedByBoth, needed, widest, type Exclusion } from './exclusions.ts';

type Root = PreparedPolicy['root'];
type Value = Root extends Node<infer Decision> ? Decision : never;

/** Whether a question is idle (true) or asked (false) once a case has come to this node; undefined: it depends on what lies below. */
type Reading = (node: Node<Value>) => boolean | undefined;

/** Branches of a variable below which the same is excluded. */
interface Below {
  readonly branches: ReadonlySet<number>;
  readonly exclusions: readonly Exclusion[];
}

const alikeTogether = (below: readonly Below[]): readonly Below[] =>
  below.reduce<readonly Below[]>((groups, each) => {
    const alike = groups.find(({ exclusions }) => areAlike(exclusions, each.exclusions));
    return alike
      ? groups.map((group) =>
          group === alike ? { ...group, branches: new Set([...group.branches, ...each.branches]) } : group,
        )
      : [...groups, each];
  }, []);

/** Every set of branches that exclude something in common, with what that is. */
const inCommon = (below: readonly Below[]): readonly Below[] =>
  below.reduce<readonly Below[]>((sets, each) => {
    const wider = sets.map(({ branches, exclusions }) => ({
      branches: new Set([...branches, ...each.branches]),
      exclusions: excludedByBoth(exclusions, each.exclusions),
    }));
    return [...sets, each, ...wider.filter(({ exclusions }) => exclusions.length > 0)];
  }, []);

/** All answers that lead to idleness, none of which could be widened: the prime implicants of a function of many-valued variables. */
const idleBelow = (node: Node<Value>, read: Reading): readonly Exclusion[] => {
  const known = read(node);
  if (known === true) return [new Map()];
  if (known === false || node.kind === 'leaf') return [];
  const { variable, children } = node;
  const below = children
    .map((child, branch): Below => ({ branches: new Set([branch]), exclusions: idleBelow(child, read) }))
    .filter(({ exclusions }) => exclusions.length > 0);
  return widest(
    inCommon(alikeTogether(below)).flatMap(({ branches, exclusions }) =>
      exclusions.map((each) => boundTo(each, variable, branches)),
    ),
  );
};

const isAlways = (exclusions: readonly Exclusion[]): boolean => exclusions.some((each) => each.size === 0);

/**
 * The answers before it that make a fact idle: with them it can no longer change the outcome. Exact also for partial
 * cases: while any of the answers is unknown, none of them excludes. Undefined where the fact is always idle.
 */
export const idleFor = (root: Root, { fact, rank }: Variable): readonly Exclusion[] | undefined => {
  // The facts of other sites have variables of their own, of the same rank.
  const read: Reading = (node) =>
    node.kind === 'leaf' ? true : node.variable.fact === fact ? false : node.variable.rank >= rank ? true : undefined;
  const exclusions = idleBelow(root, read);
  return isAlways(exclusions) ? undefined : needed(exclusions);
};

/** The answers that leave the case to another policy, so that prior authorization is not this one's to ask for. */
export const notAddressed = (root: Root): readonly Exclusion[] | undefined => {
  const exclusions = idleBelow(root, (node) => (node.kind === 'leaf' ? node.value === 'not-addressed' : undefined));
  return isAlways(exclusions) ? undefined : needed(exclusions);
};
