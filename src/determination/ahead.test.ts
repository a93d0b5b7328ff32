import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { aheadOf } from './ahead.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const policy = preparedMadeUp([
  supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { sizeCm: { atMost: 4 } }] }),
  otherwise,
]);
const ahead = (facts: Facts): object =>
  Object.fromEntries(
    aheadOf(policy, facts).map(({ fact, answers }) => [
      fact.name,
      answers.map(({ words, possibleOutcomes }) => `${words}: ${possibleOutcomes.join(' or ')}`),
    ]),
  );
const open = 'investigational or medically-necessary';

describe('where does each answer lead that is still open', () => {
  it('just the site while it is unknown', () => {
    expect(Object.keys(ahead({}))).toStrictEqual(['site']);
    const [{ answers } = { answers: [] }] = aheadOf(policy, {});
    expect(answers.map(({ words, possibleOutcomes }) => `${words}: ${possibleOutcomes.join(' or ')}`)).toEqual(
      expect.arrayContaining([`Kidney: ${open}`, 'Lung: investigational']),
    );
  });

  it('every fact that matters, with what is left after each answer', () => {
    expect(ahead({ site: 'kidney' })).toStrictEqual({
      sizeCm: [`at most 4 cm: ${open}`, 'over 4 cm: investigational'],
      solitaryKidney: [`Yes: ${open}`, 'No: investigational'],
    });
  });

  it('with what is known in part only the answers that it leaves', () => {
    expect(ahead({ site: 'kidney', solitaryKidney: true })).toStrictEqual({
      sizeCm: ['at most 4 cm: medically-necessary', 'over 4 cm: investigational'],
    });
    expect(ahead({ site: 'kidney', sizeCm: { above: 4 } })).toStrictEqual({});
  });
});
