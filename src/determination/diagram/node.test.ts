import { beforeEach, describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Bounds, type FactValue, type NumberDomain } from '../../facts/index.ts';
import { cutsBy, intervalsOf } from './intervals.ts';
import { createDiagrams, restrictBy, type Diagrams, type Node } from './node.ts';
import type { Variable } from './variable.ts';

const size = factNamed({ ...heldFacts, payers: [] }, 'sizeCm');
if (!size) throw new TypeError('no fact sizeCm');
const domain: NumberDomain = { of: 'number', unit: 'cm', above: 0, atMost: 50 };
/** Three branches: at most 2, over 2 and at most 4, over 4. */
const variable = (name: string, rank: number): Variable =>
  intervalsOf({ ...size, name, domain }, rank, domain, cutsBy(domain, [{ atMost: 2 }, { atMost: 4 }]));
const [first, second, third] = [variable('first', 1), variable('second', 2), variable('third', 3)];

let diagrams: Diagrams<string>;
let a: Node<string>, b: Node<string>, c: Node<string>;
beforeEach(() => {
  diagrams = createDiagrams();
  [a, b, c] = [diagrams.leaf('a'), diagrams.leaf('b'), diagrams.leaf('c')];
});
const left = (node: Node<string>, facts: Readonly<Record<string, FactValue | Bounds>>): Node<string> =>
  restrictBy(diagrams, node, facts);

describe('is each function one node', () => {
  it('equal leaves and equal tests are one, others are not', () => {
    expect(diagrams.leaf('a')).toBe(a);
    expect(a.id).not.toBe(b.id);
    const test = diagrams.test(second, [a, b, a]);
    expect(diagrams.test(second, [a, b, a])).toBe(test);
    expect([diagrams.test(second, [a, b, b]), diagrams.test(third, [a, b, a])]).not.toContain(test);
    // Their numbers are told apart: 1 and 11 are not 11 and 1.
    const many = Array.from({ length: 12 }, (_, at) => diagrams.leaf(`leaf ${String(at)}`));
    const eleventh = many.find(({ id }) => id === 11) ?? a;
    expect([b.id, eleventh.id]).toStrictEqual([1, 11]);
    expect(diagrams.test(third, [b, eleventh, a])).not.toBe(diagrams.test(third, [eleventh, b, a]));
  });

  it('a test without a difference is what it leads to; one without branches is none', () => {
    expect(diagrams.test(first, [a, a, a])).toBe(a);
    expect(diagrams.test(first, [a, a, b])).not.toBe(a);
    expect(() => diagrams.test(first, [])).toThrow(new RangeError('first has no branches'));
  });

  it('it knows the variables on which it turns, each once and in order', () => {
    const node = diagrams.test(first, [diagrams.test(third, [a, b, c]), diagrams.test(second, [a, a, b]), a]);
    expect(node.support).toStrictEqual([first, second, third]);
    expect(
      diagrams.test(first, [diagrams.test(third, [a, b, c]), diagrams.test(third, [b, a, c]), a]).support,
    ).toStrictEqual([first, third]);
  });
});

describe('what is left when a variable is known', () => {
  it('at the top, below it, and where it is not asked', () => {
    const below = diagrams.test(third, [a, b, c]);
    const node = diagrams.test(first, [below, diagrams.test(second, [below, a, a]), c]);
    expect(diagrams.restrict(node, first, 0)).toBe(below);
    expect(diagrams.restrict(node, first, 2)).toBe(c);
    expect(diagrams.restrict(node, third, 0)).toBe(diagrams.test(first, [a, a, c]));
    expect(diagrams.restrict(node, third, 2)).toBe(diagrams.test(first, [c, diagrams.test(second, [c, a, a]), c]));
    expect(diagrams.restrict(node, third, 0)).toBe(diagrams.test(first, [a, a, c]));
    expect(diagrams.restrict(node, second, 1)).toBe(diagrams.test(first, [below, a, c]));
    expect(diagrams.restrict(below, first, 1)).toBe(below);
    expect(diagrams.restrict(a, first, 1)).toBe(a);
  });

  it('known in part: what is ruled out is no longer a difference', () => {
    const node = diagrams.test(second, [a, b, c]);
    expect(diagrams.narrow(node, second, [0, 1])).toBe(diagrams.test(second, [a, b, a]));
    expect(diagrams.narrow(node, second, [1, 2])).toBe(diagrams.test(second, [b, b, c]));
    expect(diagrams.narrow(node, second, [0, 2])).toBe(diagrams.test(second, [a, a, c]));
    const same = diagrams.test(second, [a, b, b]);
    expect(diagrams.narrow(same, second, [1, 2])).toBe(b);
    expect(diagrams.narrow(node, first, [0, 1])).toBe(node);
    expect(diagrams.narrow(a, second, [0, 1])).toBe(a);
    // Below another, and asked of the same node in two ways.
    const above = diagrams.test(first, [node, a, same]);
    expect(diagrams.narrow(above, second, [0, 1])).toBe(
      diagrams.test(first, [diagrams.test(second, [a, b, a]), a, diagrams.test(second, [a, b, a])]),
    );
    expect(diagrams.narrow(above, second, [1, 2])).toBe(diagrams.test(first, [diagrams.test(second, [b, b, c]), a, b]));
  });
});

describe('what is left once all known facts are taken in', () => {
  const whole = (): Node<string> =>
    diagrams.test(first, [
      diagrams.test(second, [a, diagrams.test(third, [a, b, c]), b]),
      diagrams.test(third, [a, b, b]),
      c,
    ]);

  it.each<[string, Readonly<Record<string, FactValue | Bounds>>, () => Node<string>]>([
    ['none', {}, whole],
    ['one that it does not ask', { fourth: 1 }, whole],
    ['the first', { first: 3 }, () => diagrams.test(third, [a, b, b])],
    ['the last', { third: 5 }, () => diagrams.test(first, [diagrams.test(second, [a, c, b]), b, c])],
    ['all', { first: 1, second: 3, third: 3 }, () => b],
    ['a later one, then one that is asked no more', { second: 1, third: 1 }, () => diagrams.test(first, [a, a, c])],
    ['a text where it takes a number', { first: 'one' }, whole],
    ['one in part, to one branch', { first: { above: 4 } }, () => c],
    ['one in part, to all of them', { first: { above: 1 } }, whole],
    [
      'one in part, to two',
      { third: { above: 2 } },
      () => diagrams.test(first, [diagrams.test(second, [a, diagrams.test(third, [b, b, c]), b]), b, c]),
    ],
    [
      'the first in part, where the later one is known',
      { first: { atMost: 4 }, third: 3 },
      () => diagrams.test(first, [diagrams.test(second, [a, b, b]), b, diagrams.test(second, [a, b, b])]),
    ],
  ])('%s', (_, facts, expected) => {
    expect(left(whole(), facts)).toBe(expected());
  });

  it('one with which those before it are asked no more: the next is not passed over', () => {
    const last = diagrams.test(third, [a, b, c]);
    const node = diagrams.test(
      first,
      [a, b, c].map((leaf) => diagrams.test(second, [last, leaf, leaf])),
    );
    expect(left(node, { second: 1 })).toBe(last);
    expect(left(node, { second: 1, third: 5 })).toBe(c);
  });
});
