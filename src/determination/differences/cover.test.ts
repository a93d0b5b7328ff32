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

  it('told as the best one found, where it would take too long to know', () => {
    // Of each three choices any two rows need two: twenty of thirty.
    const rows = Array.from({ length: 10 }, (_, at) => [3 * at, 3 * at + 1, 3 * at + 2]).flatMap(
      ([a = 0, b = 0, c = 0]) => [
        [a, b],
        [b, c],
        [a, c],
      ],
    );
    const cover = (count: number) => {
      const { chosen, isLeast } = cheapestCover(rows.slice(0, 3 * count), Array<number>(3 * count).fill(1));
      return [chosen.length, isLeast];
    };
    expect([cover(4), cover(10)]).toStrictEqual([
      [8, true],
      [20, false],
    ]);
  });

  it('the cheaper of two that cover the same, and those in order', () => {
    expect(cheapestCover([[0, 1]], [5, 2]).chosen).toStrictEqual([1]);
    expect(cheapestCover([[2], [0], [1, 2]], [1, 1, 1]).chosen).toStrictEqual([0, 2]);
  });
});
