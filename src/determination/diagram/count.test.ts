import { expect, test } from 'vitest';
import { factNamed, heldFacts, type NumberDomain } from '../../facts/index.ts';
import { countCases, countCasesOver } from './count.ts';
import { cutsBy, intervalsOf } from './intervals.ts';
import { createDiagrams } from './node.ts';

const size = factNamed({ ...heldFacts, payers: [] }, 'sizeCm');
if (!size) throw new TypeError('no fact sizeCm');
const domain: NumberDomain = { of: 'number', unit: 'cm', above: 0, atMost: 50 };
const variable = (rank: number, ...limits: readonly number[]) =>
  intervalsOf(
    size,
    rank,
    domain,
    cutsBy(
      domain,
      limits.map((atMost) => ({ atMost })),
    ),
  );
const [two, three, four] = [variable(1, 1), variable(2, 1, 2), variable(3, 1, 2, 3)];
const diagrams = createDiagrams<string>();
const [a, b] = [diagrams.leaf('a'), diagrams.leaf('b')];

test('cases are counted over the variables that are tested, or over more', () => {
  // Of two by three: where the first is 0, the second does not matter: three; else one and two.
  const node = diagrams.test(two, [a, diagrams.test(three, [a, b, b])]);
  expect(Object.fromEntries(countCases(node))).toStrictEqual({ a: 3 + 1, b: 2 });
  expect(Object.fromEntries(countCasesOver(node, [two, three, four]))).toStrictEqual({ a: 16, b: 8 });
  expect(Object.fromEntries(countCasesOver(node, [three, two]))).toStrictEqual({ a: 4, b: 2 });
  expect(Object.fromEntries(countCases(a))).toStrictEqual({ a: 1 });
  expect(Object.fromEntries(countCasesOver(a, [two, four]))).toStrictEqual({ a: 8 });
});
