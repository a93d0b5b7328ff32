import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { heldFacts } from '../facts/index.ts';
import { asMembersMeet, heldPolicy, indexFromText } from './index.ts';

const index = indexFromText(readFileSync('public/policies/index.json', 'utf8'));
const policyIn = (file: string) => {
  const found = heldPolicy(index, file.replace(/_.*$/, ''));
  if (!found) throw new TypeError(`no payer applies ${file}`);
  return found;
};
/** The lines of business that the diagram of a policy tells apart; undefined: it asks for none. */
const linesIn = (file: string): readonly string[] | undefined =>
  asMembersMeet(policyAlone(policyTexts.get(file) ?? ''), policyIn(file), heldFacts).root.support.find(
    ({ fact }) => fact.domain.of === 'products',
  )?.words;

it.each([...policyTexts.keys()])('%s tells no line of business apart that its payers have not', (file) => {
  const own = policyIn(file).appliedBy.flatMap(({ payer }) => payer.products.map(({ word }) => word));
  for (const line of linesIn(file) ?? []) expect(own).toContain(line);
});

it('a line of business that a policy tests is still told apart, and no other payer’s beside it', () => {
  const [file = ''] = [...policyTexts.keys()].filter((each) => each.startsWith('bcbsks-liver'));
  expect(linesIn(file)).toStrictEqual(['Commercial or self-insured group', 'Federal Employee Program (FEP)']);
});

it('of several payers each adds its own lines of business, those to whose members the policy is applied', () => {
  const { appliedBy, ...found } = policyIn('ncd-230.9_2001-07.json');
  const prepared = policyAlone(policyTexts.get('ncd-230.9_2001-07.json') ?? '');
  const [first] = appliedBy;
  if (!first) throw new TypeError('nobody applies it');
  const line = (word: string) => ({ value: word.toLowerCase(), word });
  const payer = { ...first.payer, products: [line('Gold'), line('Silver')] };
  const met = asMembersMeet(
    prepared,
    {
      ...found,
      appliedBy: [
        { ...first, payer, linesOfBusiness: ['Silver'] },
        { ...first, payer: { ...payer, products: [line('Bronze'), line('Silver')] }, linesOfBusiness: [] },
      ],
    },
    heldFacts,
  );
  expect(new Set(met.payer?.products.map(({ word }) => word))).toStrictEqual(new Set(['Silver', 'Bronze']));
});

it('a policy that nobody applies stays as it is', () => {
  const prepared = policyAlone(policyTexts.get('ncd-230.9_2001-07.json') ?? '');
  expect(asMembersMeet(prepared, { policy: 'ncd-230.9', appliedBy: [] }, heldFacts)).toBe(prepared);
});
