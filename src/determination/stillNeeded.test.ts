import { describe, expect, it } from 'vitest';
import { fewestAnswers, stillNeeded } from './enough.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const kidney = { site: 'kidney' };
const stage = (...values: readonly string[]) => ({ stage: values });
const solitary = (solitaryKidney: boolean) => ({ solitaryKidney });
const policyOf = (...conditions: readonly object[]) =>
  preparedMadeUp([supports('A', { all: [kidney, ...conditions] }), otherwise]);
const fewest = (...conditions: readonly object[]) => {
  const { facts, verdict, together } = fewestAnswers(policyOf(...conditions), kidney) ?? {};
  return { facts: facts?.map(({ name }) => name), verdict, together };
};

describe('what is still needed of a policy made by hand', () => {
  it('first what most answers settle: one of two before one of four', () => {
    const needed = stillNeeded(policyOf(stage('I', 'II', 'III'), solitary(true)), kidney);
    expect(needed.map(({ fact, share, settles }) => [fact.name, share, settles])).toStrictEqual([
      ['solitaryKidney', 0.5, [{ verdict: 'not-supported', answers: 'No' }]],
      ['stage', 0.25, [{ verdict: 'not-supported', answers: 'Stage IV' }]],
    ]);
  });
});

describe('the fewest answers that can be enough', () => {
  it('one, where it is: the one of which most answers are', () => {
    expect(fewest({ any: [stage('IV'), solitary(true)] })).toStrictEqual({
      facts: ['solitaryKidney'],
      verdict: 'supported',
      together: undefined,
    });
  });

  it('two, said together where each answer to the one goes with each to the other', () => {
    expect(fewest(stage('I', 'II'), { surgicalCandidacy: ['poor-candidate', 'not-a-candidate'] })).toStrictEqual({
      facts: ['stage', 'surgicalCandidacy'],
      verdict: 'supported',
      together: { first: 'Stage I or Stage II', last: 'A poor candidate or Not a candidate' },
    });
    expect(
      fewest({ any: [{ all: [stage('I'), solitary(true)] }, { all: [stage('IV'), solitary(false)] }] }),
    ).toStrictEqual({ facts: ['stage', 'solitaryKidney'], verdict: 'supported', together: undefined });
  });

  it('three are not said together', () => {
    expect(fewest(stage('I'), { sizeCm: { atMost: 4 } }, solitary(true))).toStrictEqual({
      facts: ['stage', 'sizeCm', 'solitaryKidney'],
      verdict: 'supported',
      together: undefined,
    });
  });
});
