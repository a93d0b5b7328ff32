import { expect, it } from 'vitest';
import type { Decision } from './compileBySite.ts';
import { createDiagrams } from './diagram/node.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import { standingAt } from './standing.ts';

const policy = preparedMadeUp([
  supports('A', {
    all: [{ site: 'kidney' }, { stage: ['I', 'II'] }, { any: [{ solitaryKidney: true }, { egfr: { below: 60 } }] }],
  }),
  { ...supports('N', { site: 'lung' }), outcome: 'not-covered' },
  otherwise,
]);

it('a case stands where what is left of the policy can end, with what it still turns on and how many questions that can be', () => {
  expect(policy.standing({ site: 'kidney' })).toStrictEqual({
    outcome: 'needs-information',
    possibleOutcomes: ['investigational', 'medically-necessary'],
    missing: ['egfr', 'solitaryKidney', 'stage'],
    questionsLeft: 3,
  });
  expect(policy.standing({ site: 'lung' })).toStrictEqual({
    outcome: 'not-covered',
    possibleOutcomes: ['not-covered'],
    missing: [],
    questionsLeft: 0,
  });
  // While the site is unknown, it alone is asked for.
  expect(policy.standing({})).toMatchObject({
    possibleOutcomes: ['investigational', 'medically-necessary', 'not-covered'],
    missing: ['site'],
    questionsLeft: 4,
  });
});

it.each<[Decision, object]>([
  ['undecided', { outcome: 'needs-information', possibleOutcomes: [] }],
  ['unusable', { outcome: 'needs-information', possibleOutcomes: [] }],
  ['no-version', { outcome: 'no-version', possibleOutcomes: ['no-version'] }],
])('where it ends %s', (decision, expected) => {
  expect(standingAt(createDiagrams<Decision>().leaf(decision))).toStrictEqual({
    ...expected,
    missing: [],
    questionsLeft: 0,
  });
});

it('it is read off once', () => {
  expect(policy.standing({ site: 'kidney' })).toBe(policy.standing({ site: 'kidney' }));
});
