import { describe, expect, it } from 'vitest';
import { heldFacts, type FactDefinition } from '../facts/index.ts';
import { changedEnds } from './effect.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const judging = (when: object, facts: readonly FactDefinition[] = heldFacts.facts) =>
  preparedMadeUp([supports('A', when), otherwise], facts);
const small = (sizeCm: object): object => ({ all: [{ site: 'kidney' }, { sizeCm }] });

/** The facts with one more answer to where the lymph nodes stand. */
const withAnswer = (choice: { value: string; word: string; kindOf?: string }): readonly FactDefinition[] =>
  heldFacts.facts.map((fact): FactDefinition =>
    fact.name === 'nodes' && fact.domain.of === 'choices'
      ? { ...fact, domain: { ...fact.domain, choices: [...fact.domain.choices, choice] } }
      : fact,
  );
const [supported, unproven] = ['medically-necessary', 'investigational'];

describe('which cases end otherwise than before', () => {
  it('none, where nothing changed', () => {
    expect(changedEnds(judging(small({ atMost: 4 })), judging(small({ atMost: 4 })))).toStrictEqual([]);
  });

  it('those between the old limit and the new one', () => {
    const [end, ...others] = changedEnds(judging(small({ atMost: 4 })), judging(small({ atMost: 5 })));
    expect(others).toStrictEqual([]);
    expect(end).toMatchObject({ facts: { site: 'kidney' }, before: unproven, after: supported });
    const size = Number(end?.facts['sizeCm']);
    expect([size > 4, size <= 5]).toStrictEqual([true, true]);
  });

  it('one for each pair of ends, both ways', () => {
    const ends = changedEnds(judging({ site: ['kidney', 'lung'] }), judging({ site: ['liver', 'bone'] }));
    expect(ends.map(({ before, after }) => [before, after])).toStrictEqual([
      [supported, unproven],
      [unproven, supported],
    ]);
    expect(ends.map(({ facts }) => facts['site'])).toStrictEqual(['kidney', 'liver']);
  });

  it('a new answer was never told before', () => {
    const nodes = { all: [{ site: 'lung' }, { nodes: 'negative' }] };
    const ends = changedEnds(judging(nodes), judging(nodes, withAnswer({ value: 'unsure', word: 'Unsure' })));
    expect(ends).toStrictEqual([{ facts: { site: 'lung', nodes: 'unsure' }, before: undefined, after: unproven }]);
  });

  it('a new kind of an old answer was told by that', () => {
    const facts = withAnswer({ value: 'micro', word: 'Micrometastases', kindOf: 'positive' });
    const positive = { all: [{ site: 'lung' }, { nodes: 'positive' }] };
    expect(changedEnds(judging(positive), judging(positive, facts))).toStrictEqual([]);
    expect(
      changedEnds(judging(positive), judging({ all: [{ site: 'lung' }, { nodes: 'micro' }] }, facts)),
    ).toStrictEqual([{ facts: { site: 'lung', nodes: 'positive' }, before: supported, after: unproven }]);
  });

  it('a fact that there was not is left out of what was told before', () => {
    const without = heldFacts.facts.filter(({ name }) => name !== 'solitaryKidney');
    const ends = changedEnds(
      judging({ site: 'kidney' }, without),
      judging({ all: [{ site: 'kidney' }, { solitaryKidney: true }] }),
    );
    expect(ends).toStrictEqual([
      { facts: { site: 'kidney', solitaryKidney: false }, before: supported, after: unproven },
    ]);
  });
});
