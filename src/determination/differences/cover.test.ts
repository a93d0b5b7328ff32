import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestCover } from './cover.ts';

const choices = 8;
const row = fc.uniqueArray(fc.nat({ max: choices - 1 }), { minLength: 1, maxLength: 5 });

/** The least that any set of choices costs which covers every row, by trying all sets. */
const leastOf = (rows: readonly (readonly number[])[], costs: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 1 << choices; set++) {
    const chosen = costs.flatMap((cost, place) => ((set & (1 << place)) === 0 ? [] : [{ cost, place }]));
    if (rows.every((each) => chosen.some(({ place }) => each.includes(place))))
      least = Math.min(
        least,
        chosen.reduce((sum, { cost }) => sum + cost, 0),
      );
  }
  return least;
};

describe('is a cover the cheapest', () => {
  it('of all sets of choices', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: choices, maxLength: choices }),
        (rows, costs) => {
          const { chosen, isLeast } = cheapestCover(rows, costs);
          expect(isLeast).toBe(true);
          expect(rows.every((each) => chosen.some((place) => each.includes(place)))).toBe(true);
          expect(chosen.reduce((sum, place) => sum + (costs[place] ?? 0), 0)).toBe(leastOf(rows, costs));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('where choosing greedily would take one more', () => {
    // The widest choice, 2, covers four of six rows; 0 and 1 cover all of them.
    expect(cheapestCover([[0], [0, 2], [0, 2], [1, 2], [1, 2], [1]], [1, 1, 1])).toStrictEqual({
      chosen: [0, 1],
      isLeast: true,
    });
  });

  it('is nothing chosen where there is nothing to cover', () => {
    expect(cheapestCover([], [1])).toStrictEqual({ chosen: [], isLeast: true });
  });
});
