import { combine } from '../diagram/combine.ts';
import type { Diagrams, Node } from '../diagram/node.ts';
import { isNever, liesWithin, type Cube } from './cube.ts';

export const both = (diagrams: Diagrams<boolean>, one: Node<boolean>, other: Node<boolean>): Node<boolean> =>
  one === other ? one : combine(diagrams, [one, other], (met) => met.every(Boolean));

/** Subsets of things whose diagrams have a case in common, each with what they have in common. */
export const meetingSubsets = <Thing extends { readonly node: Node<boolean> }>(
  things: readonly Thing[],
  diagrams: Diagrams<boolean>,
): readonly { readonly things: readonly Thing[]; readonly node: Node<boolean> }[] => {
  const found: { readonly things: readonly Thing[]; readonly node: Node<boolean> }[] = [];
  const add = (from: number, chosen: readonly Thing[], common: Node<boolean> | undefined): void => {
    for (const [index, thing] of things.entries()) {
      if (index < from) continue;
      const node = common ? both(diagrams, common, thing.node) : thing.node;
      if (isNever(node)) continue;
      found.push({ things: [...chosen, thing], node });
      add(index + 1, [...chosen, thing], node);
    }
  };
  add(0, [], undefined);
  return found;
};

/**
 * The prime implicants of a diagram: the cubes that lie within its cases and of which no limit can be widened. Exact. For the
 * first fact, every set of branches is tried whose cases have something in common, and kept where no further branch could join.
 */
export const primeFinder = (diagrams: Diagrams<boolean>): ((node: Node<boolean>) => readonly Cube[]) => {
  const known = new Map<Node<boolean>, readonly Cube[]>();
  const find = (node: Node<boolean>): readonly Cube[] => {
    if (node.kind === 'leaf') return node.value ? [[]] : [];
    const kept = known.get(node) ?? work(node);
    known.set(node, kept);
    return kept;
  };
  const work = ({ variable, children }: Extract<Node<boolean>, { kind: 'test' }>): readonly Cube[] => {
    const groups = [...new Set(children)].map((node) => ({
      node,
      branches: children.flatMap((child, branch) => (child === node ? [branch] : [])),
    }));
    return meetingSubsets(groups, diagrams).flatMap(({ things, node }) => {
      const branches = things.flatMap((group) => group.branches).sort((a, b) => a - b);
      const others = groups.filter((group) => !things.includes(group));
      const widest = find(node).filter((cube) => others.every((group) => !liesWithin(cube, group.node, diagrams)));
      return branches.length === children.length ? widest : widest.map((cube) => [{ variable, branches }, ...cube]);
    });
  };
  return find;
};
