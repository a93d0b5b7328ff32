import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Bounds, type FactValue, type NumberDomain } from '../../facts/index.ts';
import { boundsBetween, cutsBy, intervalsOf, valueOfBranch } from './intervals.ts';

const size = factNamed({ ...heldFacts, payers: [] }, 'sizeCm');
if (!size) throw new TypeError('no fact sizeCm');
const centimeters: NumberDomain = { of: 'number', unit: 'cm', above: 0, atMost: 50 };
const points: NumberDomain = { of: 'number', unit: '', atLeast: 2, atMost: 10, whole: true };
const variableOf = (domain: NumberDomain, ...tests: readonly Bounds[]) =>
  intervalsOf({ ...size, domain }, 1, domain, cutsBy(domain, tests));

describe('how are the intervals of a number said, and which number shows each', () => {
  it.each<[string, NumberDomain, readonly Bounds[], readonly string[], readonly number[]]>([
    ['no limit', centimeters, [], ['any value'], [25]],
    ['up to one', centimeters, [{ atMost: 4 }], ['at most 4 cm', 'over 4 cm'], [4, 5]],
    ['below one', centimeters, [{ below: 4 }], ['below 4 cm', 'at least 4 cm'], [3, 4]],
    ['below a small one', centimeters, [{ below: 1 }], ['below 1 cm', 'at least 1 cm'], [0.5, 1]],
    ['above one near the end', centimeters, [{ above: 49.5 }], ['at most 49.5 cm', 'over 49.5 cm'], [49.5, 49.75]],
    ['the limit by itself', centimeters, [{ atMost: 4 }, { below: 4 }], ['below 4 cm', '4 cm', 'over 4 cm'], [3, 4, 5]],
    [
      'between two',
      centimeters,
      [{ above: 3, below: 4 }],
      ['at most 3 cm', 'over 3 and below 4 cm', 'at least 4 cm'],
      [3, 3.5, 4],
    ],
    [
      'from one up to another',
      centimeters,
      [{ atLeast: 3, atMost: 4 }],
      ['below 3 cm', 'at least 3 and at most 4 cm', 'over 4 cm'],
      [2, 3, 5],
    ],
    ['whole numbers above one', { of: 'number', unit: '', above: 0, atMost: 10, whole: true }, [], ['any value'], [1]],
    ['whole numbers from none', { of: 'number', unit: '', atMost: 10, whole: true }, [], ['any value'], [0]],
    ['whole numbers', points, [{ below: 7 }, { atMost: 7 }], ['at most 6', '7', 'at least 8'], [6, 7, 8]],
    ['whole numbers from to', points, [{ atLeast: 5, atMost: 7 }], ['at most 4', '5 to 7', 'at least 8'], [4, 7, 8]],
    ['a limit within a whole number', points, [{ above: 6.5 }], ['at most 6', 'at least 7'], [6, 7]],
    ['whole numbers without a limit', points, [], ['any value'], [2]],
  ])('%s', (_, domain, tests, words, samples) => {
    const variable = variableOf(domain, ...tests);
    expect([variable.words, variable.samples]).toStrictEqual([words, samples]);
    expect(variable.samples.map((sample) => variable.branchOf(sample))).toStrictEqual(words.map((_word, at) => at));
  });

  it.each<[string, NumberDomain, Bounds]>([
    ['at the end of the domain', centimeters, { atMost: 50 }],
    ['beyond it', centimeters, { below: 51 }],
    ['at its open beginning', centimeters, { above: 0 }],
    ['before it', points, { atLeast: 2 }],
    ['at the last whole number', points, { atMost: 10 }],
  ])('a limit %s divides nothing', (_, domain, test) => {
    expect(cutsBy(domain, [test])).toStrictEqual([]);
  });

  it('limits stand in order, below a number before up to it, each once', () => {
    expect(cutsBy(centimeters, [{ atMost: 7, above: 4 }, { below: 4 }, { atMost: 4 }, { below: 50 }])).toStrictEqual([
      { at: 4, included: false },
      { at: 4, included: true },
      { at: 7, included: true },
      { at: 50, included: false },
    ]);
  });
});

describe('which intervals does an answer allow', () => {
  const variable = variableOf(centimeters, { atMost: 4 }, { below: 7 });

  it.each<[FactValue, readonly number[]]>([
    [3, [0]],
    [4, [0]],
    [5, [1]],
    [7, [2]],
    [{ atMost: 4 }, [0]],
    [{ below: 5 }, [0, 1]],
    [{ above: 4 }, [1, 2]],
    [{ above: 4, below: 7 }, [1]],
    ['4', []],
    [true, []],
  ])('%j: %j', (value, branches) => {
    expect(variable.branchesOf(value)).toStrictEqual(branches);
  });

  it('each stands for the whole of it; several that touch are one in words', () => {
    expect([0, 1, 2].map((branch) => valueOfBranch(variable, branch))).toStrictEqual([
      { atMost: 4 },
      { above: 4, below: 7 },
      { atLeast: 7 },
    ]);
    expect(variable.names([0, 2])).toStrictEqual(['at most 4 cm', 'at least 7 cm']);
    expect(variable.inWords([0, 2])).toBe('at most 4 cm or at least 7 cm');
    expect(variable.inWords([0, 1])).toBe('below 7 cm');
    expect(variable.inWords([0, 1, 2])).toBe('any value');
    expect(valueOfBranch(variableOf(centimeters), 0)).toBe(25);
    expect(boundsBetween(undefined, undefined)).toStrictEqual({});
  });
});
