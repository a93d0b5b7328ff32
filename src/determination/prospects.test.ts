import { expect, test } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import { prospectsOf } from './prospects.ts';

const policy = preparedMadeUp([
  supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { sizeCm: { atMost: 4 } }] }),
  supports('B', { all: [{ site: 'kidney' }, { solitaryKidney: false }, { stage: ['I', 'II', 'III'] }] }),
  otherwise,
]);

// One kidney asks for the size, two for the stage: either answer leaves one question.
test.each<[Facts, object]>([
  [{ site: 'kidney' }, { stage: [0, 2], sizeCm: [0, 2], solitaryKidney: [0, 1] }],
  [{ site: 'kidney', solitaryKidney: true }, { sizeCm: [1, 0] }],
  [{ site: 'kidney', solitaryKidney: false }, { stage: [1, 0] }],
  [
    { site: 'kidney', sizeCm: 3 },
    { stage: [0.75, 0.25], solitaryKidney: [0.5, 0.5] },
  ],
  [{ site: 'kidney', solitaryKidney: true, sizeCm: 3 }, {}],
])('%j: what each missing fact settles, and how many questions it leaves', (facts, expected) => {
  expect(
    Object.fromEntries(prospectsOf(policy, facts).map(({ fact, settles, left }) => [fact.name, [settles, left]])),
  ).toStrictEqual(expected);
});

test('just the site, while it is unknown', () => {
  expect(prospectsOf(policy, {}).map(({ fact }) => fact.name)).toStrictEqual(['site']);
});
