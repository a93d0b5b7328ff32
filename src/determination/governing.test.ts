import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../facts/index.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import { governingOf, namesOf } from './governing.ts';
import { standingOf } from './standing.ts';

const at = (site: string, ...more: readonly object[]): object => ({ all: [{ site }, ...more] });
const policy = preparedMadeUp([
  { ...supports('N', at('kidney', { stage: 'IV' })), outcome: 'not-covered' },
  supports('A', at('kidney', { solitaryKidney: true })),
  supports('B', at('kidney', { solitaryKidney: false })),
  supports('C', {
    all: [
      { site: 'kidney' },
      {
        any: [
          { label: 'C.1', cites: ['L1'], egfr: { below: 60 } },
          { label: 'C.2', cites: ['L1'], sizeCm: { above: 7 } },
        ],
      },
    ],
  }),
  supports('L', at('lung', { nodes: 'negative' })),
  otherwise,
]);
const deciding = (facts: Facts): readonly string[] => governingOf(policy, facts, standingOf(policy, facts)).labels;

describe('which clauses decide a case', () => {
  it.each<[string, Facts, readonly string[]]>([
    ['the one that holds', { site: 'kidney', stage: 'IV' }, ['N']],
    ['of those with one outcome what is known to hold', { site: 'kidney', stage: 'I', solitaryKidney: true }, ['A']],
    ['all that are known to', { site: 'kidney', stage: 'I', solitaryKidney: true, egfr: 50 }, ['A', 'C.1']],
    [
      'by each alternative that is met',
      { site: 'kidney', stage: 'I', solitaryKidney: false, egfr: 50, sizeCm: 9 },
      ['B', 'C.1', 'C.2'],
    ],
    ['where none alone is known to, those that still can', { site: 'kidney', stage: 'I' }, ['A', 'B', 'C']],
    ['and not what cannot', { site: 'kidney', stage: 'I', egfr: 70, sizeCm: 3 }, ['A', 'B']],
    ['the remainder', { site: 'eye' }, ['Else']],
    ['none while it is open', { site: 'kidney' }, []],
  ])('%s', (_, facts, labels) => {
    expect(deciding(facts)).toStrictEqual(labels);
  });

  it('a clause is found by its own name and by that of the alternative that stands for it', () => {
    const facts = { site: 'kidney', stage: 'I', solitaryKidney: true, egfr: 50 };
    const governing = governingOf(policy, facts, standingOf(policy, facts));
    expect(namesOf(governing)).toStrictEqual(['A', 'C.1', 'A', 'C']);
  });

  it('where an answer decides for which the policy was not read, the clause that stands for it', () => {
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
    const older = preparedMadeUp([supports('L', at('lung', { nodes: 'negative' })), otherwise], facts);
    const unsure = { site: 'lung', nodes: 'unsure' };
    expect(governingOf(older, unsure, older.standing(unsure)).labels).toStrictEqual(['Newer answer']);
    const negative = { site: 'lung', nodes: 'negative' };
    expect(governingOf(older, negative, older.standing(negative)).labels).toStrictEqual(['L']);
    expect(governingOf(older, { site: 'eye' }, older.standing({ site: 'eye' })).labels).toStrictEqual(['Else']);
  });
});
