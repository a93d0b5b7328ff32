import { combine } from '../diagram/combine.ts';
import type { Diagrams, Node } from '../diagram/node.ts';
import { casesIn, liesWithin, type Cube, type Limit } from './cube.ts';
import type { SiteCases, SiteCube } from './sitePrimes.ts';

const nodeOf = (cube: Cube, diagrams: Diagrams<boolean>): Node<boolean> =>
  cube.reduceRight<Node<boolean>>(
    (below, { variable, branches }) =>
      diagrams.test(
        variable,
        variable.samples.map((_, branch) => (branches.includes(branch) ? below : diagrams.leaf(false))),
      ),
    diagrams.leaf(true),
  );

const anyOf = (cubes: readonly SiteCube[], site: SiteCases, diagrams: Diagrams<boolean>): Node<boolean> =>
  combine(
    diagrams,
    cubes.filter(({ sites }) => sites.includes(site)).map(({ cube }) => nodeOf(cube, diagrams)),
    (met) => met.some(Boolean),
  );

/** A limit that could lose a value: it has several, and is not an interval of a number, which stays whole. */
const couldNarrow = ({ variable, branches }: Limit): boolean =>
  variable.fact.domain.of !== 'number' && branches.length > 1;

/** Whether some case meets both. */
const meet = (one: Cube, other: Cube): boolean =>
  one.every(({ variable, branches }) =>
    other.every((limit) => limit.variable !== variable || limit.branches.some((branch) => branches.includes(branch))),
  );

/** A limit without the values for which other conditions hold anyway. */
const narrowed = (limit: Limit, cube: Cube, covered: readonly Node<boolean>[], diagrams: Diagrams<boolean>): Limit => {
  if (!couldNarrow(limit)) return limit;
  const isRepeated = (branch: number): boolean => {
    const part = cube.map((each) => (each === limit ? { ...limit, branches: [branch] } : each));
    return covered.every((node) => liesWithin(part, node, diagrams));
  };
  const branches = limit.branches.filter((branch) => !isRepeated(branch));
  return branches.length === 0 ? limit : { ...limit, branches };
};

/**
 * Conditions that hold in the same cases as these, as many and limiting the same facts, but without values that another one
 * of them takes care of: “colorectal metastasis”, not “colorectal or any other metastasis”, where the other ones have a line of their own.
 */
export const withoutRepeats = (cubes: readonly SiteCube[], diagrams: Diagrams<boolean>): readonly SiteCube[] => {
  const kept = [...cubes];
  // The most particular condition first: what it repeats is most often said more simply by another one.
  const order = kept.map((_, place) => place).sort((a, b) => (kept[b]?.cube.length ?? 0) - (kept[a]?.cube.length ?? 0));
  for (const place of order) {
    const [mine] = kept.slice(place, place + 1);
    if (!mine?.cube.some(couldNarrow)) continue;
    const others = kept.filter((other) => other !== mine && meet(other.cube, mine.cube));
    const covered = mine.sites.map((site) => anyOf(others, site, diagrams));
    let { cube } = mine;
    for (const [index, limit] of cube.entries()) cube = cube.with(index, narrowed(limit, cube, covered, diagrams));
    kept[place] = {
      ...mine,
      cube,
      cases: mine.sites.reduce((sum, { variables }) => sum + casesIn(cube, variables), 0),
    };
  }
  return kept;
};
