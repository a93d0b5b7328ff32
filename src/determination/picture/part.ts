import type { Facts } from '../../facts/index.ts';
import type { CompiledPolicy } from '../compile.ts';
import type { Decision } from '../compileBySite.ts';
import { restrictBy, type Node } from '../diagram/node.ts';
import type { Variable } from '../diagram/variable.ts';

/**
 * How a case meets a part of the picture. `taken`: its known answers lead there. `open`: answers not known yet can lead
 * there. `ruled-out`: its known answers lead past it. Without a case everything is open.
 */
export type Reach = 'taken' | 'open' | 'ruled-out';

type Policy = Pick<CompiledPolicy, 'decisions' | 'root'>;

const siteVariable = ({ root }: Pick<Policy, 'root'>): Variable | undefined =>
  root.support.find(({ fact }) => fact.name === 'site');

/** The sites that a policy's picture can be narrowed to; empty where no outcome turns on the site. */
export const sitesInPicture = (
  policy: Pick<Policy, 'root'>,
): readonly { readonly value: string; readonly word: string }[] => {
  const variable = siteVariable(policy);
  return (
    variable?.samples.map((sample, branch) => ({ value: String(sample), word: variable.words[branch] ?? '' })) ?? []
  );
};

/** The part of a policy's diagram that concerns one site; undefined: all of it. */
export const partFor = ({ decisions, root }: Policy, site: string | undefined): Node<Decision> =>
  site === undefined ? root : restrictBy(decisions, root, { site });

/** The sites whose cases can come to each node of a part. */
export const sitesAtNodes = (
  part: Node<Decision>,
  sites: readonly string[],
): ReadonlyMap<Node<Decision>, ReadonlySet<string>> => {
  const reached = new Map<Node<Decision>, Set<string>>();
  const walk = (node: Node<Decision>, arriving: readonly string[]): void => {
    const known = reached.get(node) ?? new Set<string>();
    reached.set(node, known);
    const fresh = arriving.filter((site) => !known.has(site));
    if (fresh.length === 0) return;
    for (const site of fresh) known.add(site);
    if (node.kind === 'leaf') return;
    const { variable } = node;
    node.children.forEach((child, branch) => {
      walk(child, variable.fact.name === 'site' ? fresh.filter((site) => variable.branchOf(site) === branch) : fresh);
    });
  };
  walk(part, sites);
  return reached;
};

/** The branches that a case can take at a question: several where the answer is known in part; undefined while it is not known there. */
export const branchesTaken = ({ fact, branchesOf }: Variable, facts: Facts): readonly number[] | undefined => {
  const value = facts[fact.name];
  const branches = value === undefined ? [] : branchesOf(value);
  return branches.length === 0 ? undefined : branches;
};

/** Whether anything that is known of a case counts in this policy's picture. */
export const isDrawnIn = ({ root }: Pick<Policy, 'root'>, facts: Facts): boolean =>
  root.support.some((variable) => branchesTaken(variable, facts) !== undefined);

/** How the branches that a case can take lead along some branches: all of them, some or none. */
export const leadingTo = (taken: readonly number[] | undefined, branches: readonly number[]): Reach => {
  if (taken === undefined) return 'open';
  const along = taken.filter((branch) => branches.includes(branch)).length;
  return along === 0 ? 'ruled-out' : along === taken.length ? 'taken' : 'open';
};
