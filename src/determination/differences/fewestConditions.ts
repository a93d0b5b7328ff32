import type { Diagrams, Node } from '../diagram/node.ts';
import { cheapestCover } from './cover.ts';
import { isNever, type Cube } from './cube.ts';
import { sitePrimes, type SiteCases, type SiteCube } from './sitePrimes.ts';
import { withoutRepeats } from './withoutRepeats.ts';

/** A condition that could be chosen, with its place among all of them. */
interface Candidate {
  readonly place: number;
  readonly cube: Cube;
}

/** Cases that the same candidates cover need to be covered once: the sets of candidates that occur among the cases of a site. */
const rowsAt = (
  { node, variables }: SiteCases,
  candidates: readonly Candidate[],
  diagrams: Diagrams<boolean>,
): readonly (readonly number[])[] => {
  const rows = new Map<string, readonly number[]>();
  const seen = new Set<string>();
  const walk = (left: Node<boolean>, depth: number, alive: readonly Candidate[]): void => {
    if (isNever(left)) return;
    const places = alive.map(({ place }) => place);
    const key = `${String(depth)} ${String(left.id)} ${places.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const variable = variables[depth];
    if (!variable) {
      rows.set(places.join(), places);
      return;
    }
    variable.samples.forEach((_, branch) => {
      const holding = alive.filter(({ cube }) =>
        cube.every((limit) => limit.variable !== variable || limit.branches.includes(branch)),
      );
      walk(diagrams.restrict(left, variable, branch), depth + 1, holding);
    });
  };
  walk(node, 0, candidates);
  return [...rows.values()];
};

/** One condition costs more than any number of facts it names: the fewest conditions, and of these the plainest. */
const CONDITION = 1000;

/** Conditions that hold exactly in the cases given. They may overlap. */
export interface Covered {
  readonly conditions: readonly SiteCube[];
  /** Whether it is proven that no fewer would do; else see `cheapestCover`. */
  readonly isFewest: boolean;
}

/** The fewest conditions that hold in exactly these cases, and of the fewest those that name the fewest facts. Most cases first. */
export const fewestConditions = (cases: readonly SiteCases[], diagrams: Diagrams<boolean>): Covered => {
  const primes = sitePrimes(cases, diagrams);
  const rows = cases.flatMap((at) =>
    rowsAt(
      at,
      primes.flatMap(({ sites, cube }, place) => (sites.includes(at) ? [{ place, cube }] : [])),
      diagrams,
    ),
  );
  const { chosen, isLeast } = cheapestCover(
    rows,
    primes.map(({ cube }) => CONDITION + cube.length),
  );
  const conditions = withoutRepeats(
    primes.filter((_, place) => chosen.includes(place)),
    diagrams,
  );
  return { conditions: [...conditions].sort((a, b) => b.cases - a.cases), isFewest: isLeast };
};
