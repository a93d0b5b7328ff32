import { describe, expect, it } from 'vitest';
import { factsOf, heldBook } from '../../../testing/held.ts';
import { determine } from '../determine.ts';

const TODAY = '2026-11-26';
const answered = (payer: string, input: object) => {
  const facts = factsOf({ payer, serviceDate: TODAY, ...input });
  return determine(heldBook(payer, facts), facts, TODAY);
};
const salvage = {
  site: 'prostate',
  ablationExtent: 'whole-gland',
  diseaseSetting: 'recurrence',
  primaryTreatment: 'other-treatment',
  clinicalT: 'T2a',
  spread: false,
};

describe('what a payer’s book says of billing the member', () => {
  const billing = (payer: string, input: object) =>
    answered(payer, input).cautions.flatMap(({ id, title }) => (id === 'bill-member' ? [title] : []));
  const none = ['Medicare Advantage: no paper makes the member pay'];

  it.each([
    ['bcbsma', 'medicare-hmo-blue', salvage],
    ['bcbsma', 'medicare-ppo-blue', salvage],
    ['bcbsri', 'medicare-advantage', salvage],
    ['bcbsri', 'medicare-advantage', { site: 'liver' }],
    ['bcbsma', 'medicare-hmo-blue', { site: 'bone' }],
  ])(
    '%s, %s: no notice and no agreement, in place of what the text says of members at large',
    (payer, product, input) => {
      expect(billing(payer, { ...input, product })).toStrictEqual(none);
    },
  );

  it('other members: what the text says', () => {
    expect(billing('medicare', salvage)).toStrictEqual(['Before the member is billed: form CMS-R-131']);
    expect(billing('bcbsri', { site: 'liver', product: 'commercial' })).toStrictEqual([
      'Before the member is billed: a written agreement',
    ]);
  });

  it('nothing where the text has nothing to bill', () => {
    expect(billing('bcbsri', { site: 'lung', product: 'medicare-advantage' })).toStrictEqual([]);
  });
});
