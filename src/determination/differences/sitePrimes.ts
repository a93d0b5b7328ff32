import { combine } from '../diagram/combine.ts';
import type { Diagrams, Node } from '../diagram/node.ts';
import type { Variable } from '../diagram/variable.ts';
import { casesIn, isNever, liesWithin, type Cube } from './cube.ts';
import { both, primeFinder } from './primes.ts';

/** Cases of one site, over all facts that count there. */
export interface SiteCases {
  readonly site: string;
  readonly variables: readonly Variable[];
  readonly node: Node<boolean>;
}

/** A condition on the cases of one or several sites. What it limits counts at each of them. */
export interface SiteCube {
  readonly sites: readonly SiteCases[];
  readonly cube: Cube;
  readonly cases: number;
}

/** The cases that stay whatever a fact is. */
const whatever = (node: Node<boolean>, variable: Variable, diagrams: Diagrams<boolean>): Node<boolean> =>
  combine(
    diagrams,
    variable.samples.map((_, branch) => diagrams.restrict(node, variable, branch)),
    (met) => met.every(Boolean),
  );

interface Group {
  readonly node: Node<boolean>;
  readonly sites: readonly SiteCases[];
  readonly variables: readonly Variable[];
}

/** Sites with the same cases over the same facts stand together. */
const groupsOf = (sites: readonly SiteCases[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const site of sites) {
    const index = groups.findIndex(
      ({ node, variables }) =>
        node === site.node &&
        variables.length === site.variables.length &&
        variables.every((each, place) => each === site.variables[place]),
    );
    const [group] = index < 0 ? [] : groups.slice(index, index + 1);
    if (group) groups[index] = { ...group, sites: [...group.sites, site] };
    else groups.push({ node: site.node, variables: site.variables, sites: [site] });
  }
  return groups;
};

/** Groups that stand together, and their common cases over the facts that count at each of them. */
interface Together {
  readonly groups: readonly Group[];
  readonly node: Node<boolean>;
}

/** The cases of a group whatever its own facts are. Done group by group: what is together would multiply the facts of different sites with each other. */
const overShared = (
  { node, variables }: Group,
  shared: readonly Variable[],
  diagrams: Diagrams<boolean>,
): Node<boolean> =>
  variables
    .filter((variable) => !shared.includes(variable))
    .reduce((left, variable) => whatever(left, variable, diagrams), node);

const standingTogether = (groups: readonly Group[], diagrams: Diagrams<boolean>): readonly Together[] => {
  const found: Together[] = [];
  const add = (from: number, chosen: readonly Group[]): void => {
    for (const [index, group] of groups.entries()) {
      if (index < from) continue;
      const together = [...chosen, group];
      const shared = group.variables.filter((variable) =>
        together.every(({ variables }) => variables.includes(variable)),
      );
      const node = together
        .map((each) => overShared(each, shared, diagrams))
        .reduce((one, other) => both(diagrams, one, other));
      if (isNever(node)) continue;
      found.push({ groups: together, node });
      add(index + 1, together);
    }
  };
  add(0, []);
  return found;
};

/**
 * The prime implicants of the cases of all sites: no limit, and no list of sites, can be widened. The site is one more fact
 * to them, but for this: what stands together under several sites may limit only the facts that count at all of these.
 */
export const sitePrimes = (cases: readonly SiteCases[], diagrams: Diagrams<boolean>): readonly SiteCube[] => {
  const find = primeFinder(diagrams);
  const groups = groupsOf(cases.filter(({ node }) => !isNever(node)));
  const couldJoin = (cube: Cube, group: Group): boolean =>
    cube.every(({ variable }) => group.variables.includes(variable)) && liesWithin(cube, group.node, diagrams);
  return standingTogether(groups, diagrams).flatMap(({ groups: together, node }) => {
    const sites = cases.filter((each) => together.some((group) => group.sites.includes(each)));
    return find(node)
      .filter((cube) => groups.every((group) => together.includes(group) || !couldJoin(cube, group)))
      .map((cube) => ({ cube, sites, cases: sites.reduce((sum, { variables }) => sum + casesIn(cube, variables), 0) }));
  });
};
