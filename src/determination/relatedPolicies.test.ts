import { expect, it } from 'vitest';
import { factsOf, heldBook } from '../../testing/held.ts';
import { determine } from './index.ts';

const relatedAt = (payer: string, input: object) => {
  const facts = factsOf({ payer, serviceDate: '2026-11-26', ...input });
  const { outcome, relatedPolicies } = determine(heldBook(payer, facts), facts, '2026-11-26');
  return { outcome, related: relatedPolicies?.map(({ number }) => number) };
};

it.each([
  ['no policy that the book itself holds, under whichever form of its number', 'bcbsal', { clinicalT: 'T3' }, []],
  ['a policy that the book does not hold', 'bcbsma', { product: 'commercial-ppo-indemnity' }, ['149']],
])('focal ablation of the prostate leads to %s', (_, payer, input, related) => {
  expect(relatedAt(payer, { site: 'prostate', ablationExtent: 'focal', ...input })).toStrictEqual({
    outcome: 'not-addressed',
    related,
  });
});

it('a policy that is named by its title alone is told', () => {
  const liverOfFederalEmployee = { site: 'liver', product: 'federal-employee-program' };
  expect(relatedAt('bcbsks', liverOfFederalEmployee)).toStrictEqual({ outcome: 'not-addressed', related: [null] });
});
