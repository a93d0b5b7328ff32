import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { madeUp, otherwise, supports } from '../fixtures/madeUp.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { differencesBetween } from './differences.ts';
import { textDifferences } from './textDifferences.ts';

const at = (site: string, ...more: readonly object[]): object => ({ all: [{ site }, ...more] });

describe('what two payers are told of a case', () => {
  const products = [
    { value: 'gold', word: 'Gold' },
    { value: 'silver', word: 'Silver' },
  ];
  const payers = ['acme', 'zenith'].map((id) => ({ id, name: id, products }));
  const membersOf = (id: string, ...clauses: readonly object[]) => {
    const payer = payers.find((each) => each.id === id);
    const { read } = readPolicy(madeUp(clauses), { ...heldFacts, payers });
    if (!read || !payer) throw new TypeError('a policy that cannot be read');
    return { ...read, payer };
  };

  it('each its own line of business, and nothing of the other one’s', () => {
    const kidney = supports('A', at('kidney', { product: 'gold' }));
    const [one, other] = ['acme', 'zenith'].map((id) => membersOf(id, kidney, otherwise));
    if (!one || !other) throw new TypeError('two policies are needed');
    const conditions = differencesBetween(one, other).groups.flatMap((group) => group.conditions);
    expect(conditions.map(({ terms }) => terms.map(({ payer, words }) => `${String(payer)} ${words}`))).toStrictEqual([
      ['acme Gold', 'zenith Silver'],
      ['acme Silver', 'zenith Gold'],
    ]);
    expect(conditions.map(({ facts }) => facts)).toStrictEqual([
      [
        { site: 'kidney', product: 'gold' },
        { site: 'kidney', product: 'silver' },
      ],
      [
        { site: 'kidney', product: 'silver' },
        { site: 'kidney', product: 'gold' },
      ],
    ]);
  });

  it('nothing, where one leaves a case undecided', () => {
    const open = membersOf('acme', supports('A', at('kidney')));
    for (const [one, other] of [
      [open, membersOf('acme', otherwise)],
      [membersOf('acme', otherwise), open],
    ] as const)
      expect(() => differencesBetween(one, other)).toThrow(
        new TypeError('a policy that leaves a case undecided is compared with none'),
      );
  });
});

it('clauses that hold for none of a payer’s members are told apart by their names', () => {
  const payer = { id: 'acme', name: 'acme', products: [{ value: 'gold', word: 'Gold' }] };
  const others = {
    id: 'zenith',
    name: 'zenith',
    products: ['silver', 'bronze'].map((value) => ({ value, word: value })),
  };
  const read = (...clauses: readonly object[]) => {
    const { read: found } = readPolicy(madeUp(clauses), { ...heldFacts, payers: [payer, others] });
    if (!found) throw new TypeError('a policy that cannot be read');
    return { ...found, payer };
  };
  const [silver, bronze] = ['silver', 'bronze'].map((product) => supports(product, { product }));
  const clauses = textDifferences(
    read(silver ?? {}, bronze ?? {}, otherwise),
    read(bronze ?? {}, silver ?? {}, otherwise),
  ).clauses;
  expect(clauses.map(({ before, after, ways }) => [before?.label, after?.label, ways.length])).toStrictEqual([
    ['silver', 'silver', 0],
    ['bronze', 'bronze', 0],
    ['Else', 'Else', 0],
  ]);
});
