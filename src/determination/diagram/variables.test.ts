import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type FactDefinition, type Payer, type Vocabulary } from '../../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';
import { diagramBuilder } from './bySite.ts';
import { createDiagrams } from './node.ts';
import { branchesMeeting, sharedVocabulary, variablesFor, type MadeVariables } from './variables.ts';

const payer = (id: string, ...products: readonly string[]): Payer => ({
  id,
  name: id,
  products: products.map((value) => ({ value, word: value })),
});
const vocabulary: Vocabulary = { ...heldFacts, payers: [payer('acme', 'gold', 'silver'), payer('zenith', 'gold')] };
const named = (name: string): FactDefinition => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const rankOf = (name: string): number => heldFacts.facts.findIndex((fact) => fact.name === name);

describe('which variables does a vocabulary have', () => {
  const { at } = variablesFor(vocabulary, [
    { kind: 'number', fact: named('sizeCm'), bounds: { atMost: 4 }, cites: [] },
  ]);

  it('one for each fact, in the order of the table', () => {
    const candidacy = at(named('surgicalCandidacy'), 'kidney', undefined);
    expect(at(named('surgicalCandidacy'), 'lung', 'acme')).toBe(candidacy);
    expect([candidacy?.rank, candidacy?.payer]).toStrictEqual([rankOf('surgicalCandidacy'), undefined]);
    expect(at(named('sizeCm'), 'kidney', undefined)).toBe(at(named('sizeCm'), 'kidney', 'acme'));
    expect(at(named('sizeCm'), 'kidney', undefined)?.rank).toBe(rankOf('sizeCm'));
  });

  it('one for each site where the answers are its own', () => {
    const [kidney, lung] = ['kidney', 'lung'].map((site) => at(named('tumorType'), site, undefined));
    expect([
      kidney?.samples.includes('renal-cell-carcinoma'),
      lung?.samples.includes('renal-cell-carcinoma'),
    ]).toStrictEqual([true, false]);
    expect(at(named('tumorType'), 'kidney', 'acme')).toBe(kidney);
  });

  it('one for each payer where the answers are its own, and no two at one place', () => {
    const [acme, zenith, any] = ['acme', 'zenith', undefined].map((id) => at(named('product'), 'kidney', id));
    expect([acme?.samples, zenith?.samples, any?.samples]).toStrictEqual([
      ['gold', 'silver'],
      ['gold'],
      ['gold', 'silver'],
    ]);
    expect([acme?.payer, zenith?.payer, any?.payer]).toStrictEqual(['acme', 'zenith', undefined]);
    expect([acme?.rank, zenith?.rank]).toStrictEqual([rankOf('product'), rankOf('product') + 0.5]);
    expect(at(named('product'), 'lung', 'acme')).toBe(acme);
    expect(at(named('payer'), 'kidney', 'zenith')?.samples).toStrictEqual(['zenith']);
    expect([at(named('payer'), 'kidney', undefined), at(named('product'), 'kidney', 'nobody')]).toStrictEqual([
      undefined,
      undefined,
    ]);
  });

  it('those that were made already, where a store of them is given', () => {
    const made: MadeVariables = new Map();
    const [first, second] = [variablesFor(vocabulary, [], made), variablesFor(vocabulary, [], made)];
    for (const name of ['surgicalCandidacy', 'tumorType', 'product', 'egfr'])
      expect(first.at(named(name), 'kidney', 'acme')).toBe(second.at(named(name), 'kidney', 'acme'));
  });

  it('none of a copy of a fact', () => {
    expect(() => at({ ...named('nodes'), name: 'copy' }, 'lung', undefined)).toThrow(
      'copy is a fact of another table; a copy of a fact is not that fact',
    );
  });
});

describe('in which vocabulary are cases of several policies told', () => {
  it('one with each payer once, its products together', () => {
    const other = { ...heldFacts, payers: [payer('acme', 'bronze'), payer('north')] };
    expect(sharedVocabulary([vocabulary, other]).payers).toStrictEqual([
      payer('acme', 'gold', 'silver', 'bronze'),
      payer('zenith', 'gold'),
      payer('north'),
    ]);
  });

  it('none over two tables of facts, or over none', () => {
    const copy = { ...vocabulary, facts: [...vocabulary.facts] };
    for (const several of [[vocabulary, copy], []])
      expect(() => sharedVocabulary(several)).toThrow(new TypeError('policies are compared over one facts table'));
  });
});

it('a test is met on the branches of its values, and on those that were not read where they may count', () => {
  const nodes = variablesFor(vocabulary, []).at(named('nodes'), 'lung', undefined);
  if (!nodes) throw new TypeError('no variable');
  const test = { kind: 'choice' as const, fact: named('nodes'), values: ['negative'], unread: ['positive'], cites: [] };
  expect([branchesMeeting(test, nodes), branchesMeeting(test, nodes, true)]).toStrictEqual([
    [true, false],
    [true, true],
  ]);
  expect(branchesMeeting({ ...test, unread: undefined }, nodes, true)).toStrictEqual([true, false]);
});

describe('how are the sites of a policy joined', () => {
  const at = (site: string, ...more: readonly object[]): object => ({ all: [{ site }, ...more] });

  it('below the facts that stand before the site in the table', () => {
    const site = named('site');
    const [first, second] = [named('symptomatic'), named('progressive')];
    const rest = heldFacts.facts.filter((fact) => fact !== first && fact !== second);
    const facts = rest.flatMap((fact) => (fact === site ? [second, first, fact] : [fact]));
    const policy = preparedMadeUp(
      [
        supports('A', at('liver', { symptomatic: true })),
        supports('B', at('soft-tissue', { symptomatic: true }, { progressive: true })),
        otherwise,
      ],
      facts,
    );
    expect(policy.root.support.map(({ fact }) => fact.name)).toStrictEqual(['progressive', 'symptomatic', 'site']);
    const outcomes = (known: object) => policy.standing({ ...known }).possibleOutcomes;
    const [yes, no] = ['medically-necessary', 'investigational'];
    expect(outcomes({ symptomatic: false })).toStrictEqual([no]);
    expect(outcomes({ symptomatic: true })).toStrictEqual([no, yes]);
    expect(outcomes({ symptomatic: true, site: 'liver' })).toStrictEqual([yes]);
    expect(outcomes({ symptomatic: true, site: 'soft-tissue' })).toStrictEqual([no, yes]);
    expect(outcomes({ symptomatic: true, progressive: false, site: 'soft-tissue' })).toStrictEqual([no]);
    expect(outcomes({ site: 'kidney' })).toStrictEqual([no]);
  });

  it('not without sites', () => {
    const withoutSite = { ...vocabulary, facts: vocabulary.facts.filter(({ name }) => name !== 'site') };
    expect(() => diagramBuilder(withoutSite, () => undefined, createDiagrams<boolean>())).toThrow(
      new TypeError('the facts table has no site'),
    );
    const { join } = diagramBuilder(vocabulary, () => undefined, createDiagrams<boolean>());
    expect(() => join([], createDiagrams<boolean>())).toThrow(new TypeError('the facts table has no sites'));
  });
});
