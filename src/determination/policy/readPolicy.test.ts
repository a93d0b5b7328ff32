import { describe, expect, it } from 'vitest';
import { heldFacts, type FactDefinition } from '../../facts/index.ts';
import { madeUp, otherwise, supports } from '../fixtures/madeUp.ts';
import { alternativesOf, type Criterion } from './criterion.ts';
import { readPolicy } from './readPolicy.ts';

const reading = (
  clauses: readonly object[],
  changes: object = {},
  facts: readonly FactDefinition[] = heldFacts.facts,
) => readPolicy(madeUp(clauses, changes), { ...heldFacts, facts, payers: [] });
const problemsOf = (...given: Parameters<typeof reading>): readonly string[] =>
  reading(...given).problems.map(({ place, message }) => `${place}: ${message}`);
const conditionOf = (when: object, changes: object = {}): Criterion | undefined =>
  reading([supports('A', when), otherwise], changes).read?.clauses[0]?.criterion;
const lung = { site: 'lung' };

describe('which answers was a policy not read for that it would have to judge', () => {
  const younger = { value: 'younger', word: 'Younger', since: heldFacts.edition + 1 };
  const facts = heldFacts.facts.map((fact): FactDefinition => {
    if (!['nodes', 'diseaseSetting', 'site'].includes(fact.name) || fact.domain.of !== 'choices') return fact;
    return { ...fact, domain: { ...fact.domain, choices: [...fact.domain.choices, younger] } };
  });
  const asked = (...clauses: readonly object[]) =>
    reading([...clauses, otherwise], {}, facts).read?.unread.map(({ fact }) => fact.name);

  it.each<[string, readonly object[], readonly string[]]>([
    ['of the site, whatever it tests', [], ['site']],
    ['of a fact that a clause tests', [supports('A', { nodes: 'negative' })], ['site', 'nodes']],
    [
      'that one of two clauses tests, within others',
      [supports('A', lung), supports('B', { all: [lung, { not: { nodes: 'negative' } }] })],
      ['site', 'nodes'],
    ],
    ['not of one that none tests', [supports('A', { all: [lung, { surgicalCandidacy: 'candidate' }] })], ['site']],
  ])('%s', (_, clauses, names) => {
    expect(asked(...clauses)).toStrictEqual(names);
  });

  it('a clause for the payer stands before all others then, and only then', () => {
    const newer = (given: readonly FactDefinition[]) =>
      reading([otherwise], {}, given).read?.clauses.map(({ isNewer }) => isNewer);
    expect([newer(facts), newer(heldFacts.facts)]).toStrictEqual([[true, undefined], [undefined]]);
  });
});

describe('what may a policy not say', () => {
  const wrong = { colour: 'red' };
  const caution = { id: 'careful', title: 'Careful', says: 'Be careful.', when: {}, cites: ['L1'] };
  const document = { id: 'scan', name: 'Scan', says: 'A scan', basis: 'policy', clauses: [], cites: ['L1'] };
  const code = { kind: 'CPT', codes: ['50593'], says: 'A code', status: 'by-clause', cites: ['L1'] };

  it.each<[string, object]>([
    ['cautions[1].when.facts', { cautions: [caution, { ...caution, id: 'more', when: { facts: wrong } }] }],
    ['cautions[0].unless', { cautions: [{ ...caution, unless: wrong }] }],
    ['documents[1].when', { documents: [document, { ...document, id: 'report', when: wrong }] }],
    ['codes[0].fits', { codes: [{ ...code, fits: wrong }] }],
  ])('a condition about no fact, at %s', (place, changes) => {
    expect(problemsOf([otherwise], changes)).toStrictEqual([
      expect.stringContaining(`${place}.colour: fact "colour" does not exist`),
    ]);
  });

  it('more than 10,000 conditions', () => {
    const several = (count: number) => [supports('A', { any: Array.from({ length: count }, () => lung) }), otherwise];
    const most = reading(several(9_999)).read?.clauses[0]?.criterion;
    expect(most && 'parts' in most ? most.parts.at(-1)?.kind : undefined).toBe('choice');
    expect(problemsOf(several(10_000))).toStrictEqual([
      'definitions: once they are filled in, the policy has more than 10000 conditions',
    ]);
  });

  it('nor definitions that name each other twice, which grow without end', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const next = { defined: `d${String(at + 1)}` };
        return [`d${String(at)}`, at === 39 ? lung : { all: [next, next] }];
      }),
    );
    expect(problemsOf([supports('A', { defined: 'd0' }), otherwise], { definitions })).toStrictEqual([
      'definitions: once they are filled in, the policy has more than 10000 conditions',
    ]);
  });
});

describe('what does a definition stand for', () => {
  const cite = { heading: 'Policy', place: 'the only line', page: null, lines: [1, 1], says: 'The only line.' };
  const own = { label: 'S', says: 'Small', requires: 'a small one', inShort: 'what is small', cites: ['L2'] };
  const changes = { definitions: { small: { sizeCm: { atMost: 4 }, ...own } }, citations: { L1: cite, L2: cite } };

  it('for its own words, unless it is named by others', () => {
    expect(conditionOf({ defined: 'small' }, changes)).toMatchObject({ kind: 'number', ...own });
    const other = { label: 'T', says: 'Tiny', requires: 'a tiny one', inShort: 'what is tiny', cites: ['L1'] };
    expect(conditionOf({ defined: 'small', ...other }, changes)).toMatchObject({ kind: 'number', ...other });
  });
});

describe('which alternatives can stand for a clause', () => {
  const labelled = (label: string, more: object) => ({ label, cites: ['L1'], ...more });
  it.each<[string, object, readonly string[]]>([
    ['those of an any', { any: [labelled('A.1', lung), labelled('A.2', { nodes: 'negative' }), lung] }, ['A.1', 'A.2']],
    [
      'also within an all',
      { all: [lung, { any: [labelled('A.1', lung), { any: [labelled('A.2', lung)] }] }] },
      ['A.1', 'A.2'],
    ],
    ['not what a clause asks for', { all: [lung, labelled('A.1', lung)] }, []],
    ['nor ways to meet that', { all: [lung, labelled('A', { any: [labelled('A.1', lung)] })] }, []],
    ['nor what may not be', { not: { any: [labelled('A.1', lung)] } }, []],
  ])('%s', (_, when, labels) => {
    const criterion = conditionOf(when);
    expect(criterion && alternativesOf(criterion).map(({ label }) => label)).toStrictEqual(labels);
  });
});
