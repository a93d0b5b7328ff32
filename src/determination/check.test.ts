import { describe, expect, it } from 'vitest';
import { heldFacts, sitesOf } from '../facts/index.ts';
import { caseReaching, loadPolicy } from './check.ts';
import { clauseFinder } from './clauseFinder.ts';
import { findingsOf } from './clauseFindings.ts';
import { madeUp, otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import type { Condition } from './policy/condition.ts';

const vocabulary = { ...heldFacts, payers: [] };
const problemsOf = (...clauses: readonly object[]): readonly string[] => {
  const loaded = loadPolicy(madeUp(clauses), vocabulary);
  return loaded.ok ? [] : loaded.problems.map(({ place, message }) => `${place}: ${message}`);
};
const findings = (...clauses: readonly object[]) => {
  const { findings: found } = findingsOf(madeUp(clauses), vocabulary);
  if (!found) throw new TypeError('a policy that cannot be read');
  return found;
};
const kidney = supports('K', { site: 'kidney' });
const small = (label: string, most: number): object =>
  supports(label, { all: [{ site: 'kidney' }, { sizeCm: { atMost: most } }] });
const unproven = (clause: object): object => ({ ...clause, outcome: 'investigational' });

describe('is a policy refused whose clauses do not come out', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['each decides some cases, the last the rest', [small('A', 4), unproven(kidney), otherwise], []],
    [
      'cases that no clause decides',
      [supports('A', { not: { site: ['kidney', 'lung'] } }), small('B', 4), supports('L', { site: 'lung' })],
      ['clauses: no clause decides the case {"site":"kidney","sizeCm":5}; the last clause should be the remainder'],
    ],
    [
      'a clause whose cases are all taken',
      [kidney, unproven(small('A', 4)), otherwise],
      ['clauses[1]: no case can reach clause A'],
    ],
    [
      'a part that no case meets, by its name or by what it is',
      [
        supports('A', {
          all: [
            { site: 'kidney' },
            {
              any: [
                { solitaryKidney: true },
                { label: 'A.2', cites: ['L1'], site: 'lung' },
                { any: [{ site: 'eye' }, { nodes: 'negative' }] },
                // What is below a `not` is not what a clause rests on.
                { not: { site: 'kidney' } },
                { not: { site: 'lung' } },
              ],
            },
          ],
        }),
        otherwise,
      ],
      [
        'clauses[0].when: no case can meet A.2 in clause A',
        'clauses[0].when: no case can meet an "any" condition in clause A',
        'clauses[0].when: no case can meet the test of site in clause A',
        'clauses[0].when: no case can meet the test of nodes in clause A; "nodes" is asked for lung alone',
        'clauses[0].when: no case can meet an "not" condition in clause A',
      ],
    ],
    [
      'a fact that is asked elsewhere, at several sites',
      [supports('A', { any: [{ site: 'eye' }, { all: [{ site: 'eye' }, { symptomatic: true }] }] }), otherwise],
      [
        'clauses[0].when: no case can meet an "all" condition in clause A',
        'clauses[0].when: no case can meet the test of symptomatic in clause A; "symptomatic" is asked for soft-tissue, liver alone',
      ],
    ],
  ])('%s', (_, clauses, problems) => {
    expect(problemsOf(...clauses)).toStrictEqual(problems);
  });
});

describe('what do the clauses of a policy come to', () => {
  it('cases that no clause decides, by what they share', () => {
    expect(findings(small('A', 4), supports('L', { not: { site: 'kidney' } })).undecided).toStrictEqual({
      site: 'kidney',
      sizeCm: { above: 4 },
    });
    expect(findings(kidney, otherwise).undecided).toBeUndefined();
  });

  it('which clause takes the cases of another by itself, a remainder none where that takes every case', () => {
    const lung = supports('L', { site: 'lung' });
    const found = findings(lung, small('A', 4), unproven(small('B', 3)), unproven(otherwise));
    expect([found.clauses, [0, 1, 2, 3].map((clause) => found.takerOf(clause))]).toStrictEqual([
      [2],
      [undefined, undefined, 1, undefined],
    ]);
    const every = findings(supports('A', { any: [{ site: 'kidney' }, { not: { site: 'kidney' } }] }), otherwise);
    expect([every.clauses, every.takerOf(1), every.takerOf(7)]).toStrictEqual([[1], 0, undefined]);
    // Two take them together, and none of them alone.
    const both = findings(
      supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }] }),
      supports('B', { all: [{ site: 'kidney' }, { solitaryKidney: false }] }),
      unproven(kidney),
      otherwise,
    );
    expect([both.clauses, both.takerOf(2)]).toStrictEqual([[2], undefined]);
  });

  it('the conditions as they are read, the parts that no case meets, and how many cases end how', () => {
    const found = findings(
      supports('A', { any: [{ site: 'kidney' }, { nodes: ['negative', 'positive'] }] }),
      otherwise,
    );
    expect(found.read.map((criterion) => criterion?.kind)).toStrictEqual(['any', undefined]);
    expect(found.parts()).toStrictEqual([]);
    expect(found.census.clauses).toBe(2);
    const { parts } = findings(kidney, supports('A', { all: [{ site: 'kidney' }, { nodes: 'negative' }] }), otherwise);
    expect(parts().map(({ clause, part }) => [clause, part.kind])).toStrictEqual([
      [1, 'all'],
      [1, 'choice'],
      [1, 'choice'],
    ]);
  });

  it('nothing of one that cannot be read, but what is wrong', () => {
    const { problems, findings: none } = findingsOf({}, vocabulary);
    expect([problems.length > 0, none]).toStrictEqual([true, undefined]);
  });
});

it('what an answer decides for which the policy was not read is found for the payer', () => {
  const facts = heldFacts.facts.map((fact) =>
    fact.name === 'nodes' && fact.domain.of === 'choices'
      ? {
          ...fact,
          domain: {
            ...fact.domain,
            choices: [...fact.domain.choices, { value: 'unsure', word: 'Unsure', since: heldFacts.edition + 1 }],
          },
        }
      : fact,
  );
  const finder = clauseFinder(madeUp([otherwise]), { ...vocabulary, facts });
  const outcomesOf = (condition: Condition) => {
    const criterion = finder?.read(condition);
    const clauses = [
      { outcome: 'medically-necessary', criterion },
      { outcome: 'investigational', criterion: undefined },
    ] as const;
    return Object.fromEntries(finder?.find(clauses).outcomes ?? []);
  };
  const elsewhere = sitesOf(vocabulary).length - 1;
  expect(outcomesOf({ all: [{ site: 'lung' }, { nodes: 'negative' }] })).toStrictEqual({
    'medically-necessary': 1,
    'payer-review': 1,
    investigational: 1 + elsewhere,
  });
  expect(outcomesOf({ site: 'lung' })).toStrictEqual({ 'medically-necessary': 1, investigational: elsewhere });
});

describe('which case comes to a decision', () => {
  const { root } = preparedMadeUp([small('A', 4), otherwise]);
  it('one with a value of each fact that is asked on the way; none where nothing leads there', () => {
    expect(caseReaching(root, (decision) => decision === 'medically-necessary')).toStrictEqual({
      site: 'kidney',
      sizeCm: 4,
    });
    expect(caseReaching(root, (decision) => decision === 'not-covered')).toBeUndefined();
  });
});
