import { describe, expect, it } from 'vitest';
import { cautionsInOrder, isOfAnyCase, type Caution } from './caution.ts';
import { cautionsOfText } from './cautionsOfText.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const remark = { says: 'Made up.', cites: ['L1'] };
const inForce = { basis: 'stated', from: '2025-01-01', until: null, ...remark };
const said = (changes: object) => {
  const { policy } = preparedMadeUp([supports('K', { site: 'kidney' }), otherwise], undefined, changes);
  const { always, billing, reviewDue } = cautionsOfText(policy);
  const words = ({ id, title, says, cites }: Caution): string =>
    `${id}: ${title}: ${says} ${cites.map((passage) => passage.id).join()}`;
  return { always: always.map(words), billing: words(billing), reviewDue: reviewDue && words(reviewDue) };
};

describe('what does a text say of itself', () => {
  it('nothing, where it states its days and all of it is held', () => {
    expect(said({})).toStrictEqual({
      always: [],
      billing: 'bill-member: The text gives no rule on billing the member: Made up. L1',
      reviewDue: undefined,
    });
  });

  it.each([
    ['published', []],
    [
      'reviewed',
      ['effective-date-not-stated: The text gives no effective date: Made up. Ask the payer for the current text. L1'],
    ],
    [
      'not-stated',
      ['effective-date-not-stated: The text gives no effective date: Made up. Ask the payer for the current text. L1'],
    ],
  ])('days that are %s', (basis, always) => {
    expect(said({ inForce: { ...inForce, basis } }).always).toStrictEqual(always);
  });

  it('what is missing, where the statement alone is held', () => {
    const heldNote = { says: 'Its codes are lost.', cites: [] };
    expect(said({ held: 'statement', heldNote }).always).toStrictEqual([
      'statement-only: Only the policy statement is held: Its codes are lost. ',
    ]);
  });

  it.each([
    ['written-agreement', 'Before the member is billed: a written agreement'],
    ['notice', 'Before the member is billed: tell the member'],
    ['advance-beneficiary-notice', 'Before the member is billed: form CMS-R-131'],
  ])('before the member is billed, %s', (rule, title) => {
    expect(said({ billing: { rule, ...remark } }).billing).toBe(`bill-member: ${title}: Made up. L1`);
  });

  it.each([
    ['stated', 'This policy is due for review'],
    ['inferred', 'A newer policy has probably come out'],
  ])('that its review is due, %s', (basis, title) => {
    expect(said({ reviewDue: { on: '2026-06-01', basis, ...remark } }).reviewDue).toBe(
      `review-due: ${title}: Made up. Look for a newer or announced version before relying on this one. L1`,
    );
  });
});

describe('in what order are cautions worked through', () => {
  const caution = (id: string): Caution => ({ id, title: id, says: id, cites: [] });
  const ordered = (...ids: readonly string[]): readonly string[] =>
    cautionsInOrder(ids.map(caution)).map(({ id }) => id);

  it('what is wrong in the case first, then what belongs to it, then what any case has, in an order of its own', () => {
    expect(
      ordered('gfr-unit', 'bill-member', 'open-list', 'review-due', 'code-mismatch', 'added', 'near-threshold'),
    ).toStrictEqual(['code-mismatch', 'near-threshold', 'open-list', 'added', 'review-due', 'bill-member', 'gfr-unit']);
    expect(ordered('open-list', 'contradiction', 'slip')).toStrictEqual(['contradiction', 'open-list', 'slip']);
  });

  it('what any case has stands from where a text comes from to how its numbers are written', () => {
    const order = [
      'added',
      'held-version-ended',
      'review-due',
      'service-date-unknown',
      'bill-member',
      'effective-date-not-stated',
      'statement-only',
      'medicare-advantage-rules',
      'gfr-unit',
    ];
    expect(ordered('slip', ...order.toReversed())).toStrictEqual(['slip', ...order]);
    expect(order.every((id) => isOfAnyCase({ id }))).toBe(true);
  });

  it('that the contract governs stands at the foot, and is of any case', () => {
    expect(ordered('contract-governs', 'slip')).toStrictEqual(['slip']);
    expect(
      ['contract-governs', 'statement-only', 'slip', 'contradiction'].map((id) => isOfAnyCase({ id })),
    ).toStrictEqual([true, true, false, false]);
  });
});
