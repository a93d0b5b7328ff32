import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import type { AssessedCriterion } from './assessed.ts';
import { determine } from './determine.ts';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';

const clause = supports('A', {
  all: [
    { site: 'kidney' },
    { label: 'A.1', cites: ['L1'], requires: 'a small tumor', sizeCm: { above: 3, atMost: 7 } },
    { stage: ['I', 'II', 'III'] },
    { not: { solitaryKidney: true } },
    {
      atLeast: 2,
      of: [{ egfr: { below: 60 } }, { resectionWorsensKidneyFunction: true }, { surgicalCandidacy: 'not-a-candidate' }],
    },
  ],
});
const book = madeUpBook([madeUp([clause, otherwise])]);
const today = '2026-11-26';
const assessed = (facts: Facts, place: number): readonly string[] =>
  (determine(book, { site: 'kidney', ...facts }, today).criteria[place]?.criteria ?? []).map(
    ({ required, documented, status }) => `${required} | ${documented} | ${status}`,
  );
const partOf = (facts: Facts, place: number): AssessedCriterion | undefined =>
  determine(book, { site: 'kidney', ...facts }, today).criteria[0]?.criteria[place];

describe('what is required beside what is documented', () => {
  const size = 'over 3 and at most 7 cm';
  const stage = 'Stage I, Stage II or Stage III';

  it.each<[Facts, readonly string[]]>([
    [
      { sizeCm: 4, stage: 'II', solitaryKidney: false, egfr: 50 },
      [
        `${size} | 4 cm | met`,
        `${stage} | Stage II | met`,
        'this must not hold | 0 of 1 met | met',
        'at least 2 of these | 1 of 3 met | unknown',
      ],
    ],
    [
      { sizeCm: { below: 3 }, stage: 'IV', solitaryKidney: true, egfr: 70, resectionWorsensKidneyFunction: false },
      [
        `${size} | below 3 cm | not-met`,
        `${stage} | Stage IV | not-met`,
        'this must not hold | 1 of 1 met | not-met',
        'at least 2 of these | 0 of 3 met | not-met',
      ],
    ],
    [
      { sizeCm: { above: 3, below: 7 }, egfr: 50, resectionWorsensKidneyFunction: true },
      [
        `${size} | above 3 and below 7 cm | met`,
        `${stage} | not known | unknown`,
        'this must not hold | 0 of 1 met | unknown',
        'at least 2 of these | 2 of 3 met | met',
      ],
    ],
    [
      { sizeCm: { above: 2 } },
      [
        `${size} | above 2 cm | unknown`,
        `${stage} | not known | unknown`,
        'this must not hold | 0 of 1 met | unknown',
        'at least 2 of these | 0 of 3 met | unknown',
      ],
    ],
  ])('%j', (facts, rows) => {
    expect(assessed(facts, 0)).toStrictEqual(['Kidney | Kidney | met', ...rows]);
  });

  it('a labelled part with its words and where it stands', () => {
    expect(partOf({}, 1)).toMatchObject({
      kind: 'test',
      label: 'A.1',
      says: 'Greatest dimension',
      requires: 'a small tumor',
      inShort: null,
      facts: ['sizeCm'],
      cites: [{ id: 'L1', quote: null, note: null }],
    });
    expect(partOf({}, 2)).toMatchObject({ label: null, requires: null, cites: [] });
    expect([partOf({}, 4)?.kind, partOf({}, 4)?.least, partOf({}, 3)?.least]).toStrictEqual(['some', 2, undefined]);
  });
});

describe('what of a criterion does not apply', () => {
  const elsewhere = supports('E', {
    any: [
      { site: ['lung', 'kidney'] },
      { nodes: 'negative' },
      { sizeCm: { above: 7 } },
      { stage: ['I', 'IVA'] },
      { solitaryKidney: true },
    ],
  });
  const rows = (facts: Facts): readonly string[] =>
    (determine(madeUpBook([madeUp([elsewhere, otherwise])]), facts, today).criteria[0]?.criteria ?? []).map(
      ({ required, documented, status }) => `${required} | ${documented} | ${status}`,
    );

  it('a fact that is not asked for the site; of one that is, the answers that there are', () => {
    expect(rows({ site: 'kidney', stage: 'II' })).toStrictEqual([
      'Kidney or Lung | Kidney | met',
      'Negative (N0) | does not apply | not-met',
      'over 7 cm | not known | unknown',
      'Stage I | Stage II | not-met',
      'Yes | not known | unknown',
    ]);
    expect(rows({ site: 'lung', stage: 'IA1', nodes: 'negative' })).toStrictEqual([
      'Kidney or Lung | Lung | met',
      'Negative (N0) | Negative (N0) | met',
      'over 7 cm | does not apply | not-met',
      'Stage I or Stage IVA | Stage IA1 | met',
      'Yes | does not apply | not-met',
    ]);
  });
});

describe('how do the clauses stand', () => {
  const clauses = (facts: Facts): readonly string[] =>
    determine(book, facts, today).criteria.map(
      ({ kind, label, status, required, documented }) => `${label} ${kind} ${status}: ${required}, ${documented}`,
    );

  it('the last holds where none before it does, and is open while one of them is', () => {
    expect(clauses({ site: 'kidney' })).toStrictEqual([
      'A all unknown: all of these, 1 of 5 met',
      'Else all unknown: no clause before it holds, ',
    ]);
    expect(clauses({ site: 'kidney', solitaryKidney: true })).toStrictEqual([
      'A all not-met: all of these, 1 of 5 met',
      'Else all met: no clause before it holds, ',
    ]);
  });

  it('a clause that concerns no tumor of the site is not told', () => {
    expect(clauses({ site: 'lung' })).toStrictEqual(['Else all met: no clause before it holds, ']);
  });

  it('a clause that is one count of parts says how many', () => {
    const counted = supports('C', {
      atLeast: 2,
      of: [{ site: 'kidney' }, { solitaryKidney: true }, { egfr: { below: 60 } }],
    });
    const [first] = determine(madeUpBook([madeUp([counted, otherwise])]), { site: 'kidney' }, today).criteria;
    expect([first?.kind, first?.least, first?.required]).toStrictEqual(['some', 2, 'at least 2 of these']);
  });
});
