import { describe, expect, it } from 'vitest';
import type { AssessedClause } from './clauses.ts';
import { determine } from './determine.ts';
import { factsOf } from './fixtures/held.ts';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';

/** How a made-up clause with this condition stands in a case. */
const clauseIn = (when: object, facts: Readonly<Record<string, unknown>>): AssessedClause => {
  const policy = madeUpBook([madeUp([supports('X', when), otherwise])]);
  const clause = determine(policy, factsOf(facts, policy.vocabulary), '2025-06-01').criteria.find(
    ({ label }) => label === 'X',
  );
  if (!clause) throw new TypeError('the clause is not shown');
  return clause;
};

const [one, other] = [{ solitaryKidney: true }, { resectionWorsensKidneyFunction: true }];
const valueOf = { met: true, 'not-met': false, unknown: null } as const;

describe('does false win in "all" and true in "any", and does unknown stay unknown else', () => {
  it.each([
    ['met', 'met', 'met', 'met'],
    ['met', 'not-met', 'not-met', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['not-met', 'met', 'not-met', 'met'],
    ['not-met', 'not-met', 'not-met', 'not-met'],
    ['not-met', 'unknown', 'not-met', 'unknown'],
    ['unknown', 'met', 'unknown', 'met'],
    ['unknown', 'not-met', 'not-met', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: all %s, any %s', (a, b, all, any) => {
    const facts = { site: 'kidney', solitaryKidney: valueOf[a], resectionWorsensKidneyFunction: valueOf[b] };
    expect(clauseIn({ all: [one, other] }, facts).status).toBe(all);
    expect(clauseIn({ any: [one, other] }, facts).status).toBe(any);
    expect(clauseIn({ all: [one, one, other] }, facts).status).toBe(all);
    expect(clauseIn({ any: [one, other, other] }, facts).status).toBe(any);
  });

  it.each([
    ['met', 'not-met'],
    ['not-met', 'met'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (a, not) => {
    expect(clauseIn({ not: one }, { site: 'kidney', solitaryKidney: valueOf[a] }).status).toBe(not);
  });

  it('a not around an any around an all', () => {
    const when = { not: { any: [{ all: [one, other] }, { egfr: { below: 60 } }] } };
    expect(clauseIn(when, { site: 'kidney', solitaryKidney: false, egfr: 60 }).status).toBe('met');
    expect(clauseIn(when, { site: 'kidney', solitaryKidney: false }).status).toBe('unknown');
    expect(clauseIn(when, { site: 'kidney', egfr: 59.9 }).status).toBe('not-met');
  });
});

describe('where does a threshold stand', () => {
  it.each([
    [
      '4 cm is in',
      { sizeCm: { atMost: 4 } },
      [
        ['sizeCm', 3.9, true],
        ['sizeCm', 4, true],
        ['sizeCm', 4.1, false],
      ],
    ],
    [
      'GFR 60 is out',
      { egfr: { below: 60 } },
      [
        ['egfr', 59.9, true],
        ['egfr', 60, false],
        ['egfr', 60.1, false],
      ],
    ],
    [
      'at least',
      { sizeCm: { atLeast: 2 } },
      [
        ['sizeCm', 1.9, false],
        ['sizeCm', 2, true],
        ['sizeCm', 2.1, true],
      ],
    ],
    [
      'above',
      { sizeCm: { above: 2 } },
      [
        ['sizeCm', 1.9, false],
        ['sizeCm', 2, false],
        ['sizeCm', 2.1, true],
      ],
    ],
    [
      'between, the ends in',
      { sizeCm: { atLeast: 2, atMost: 3 } },
      [
        ['sizeCm', 1.9, false],
        ['sizeCm', 2, true],
        ['sizeCm', 3, true],
        ['sizeCm', 3.1, false],
      ],
    ],
    [
      'between, the ends out',
      { sizeCm: { above: 2, below: 3 } },
      [
        ['sizeCm', 2, false],
        ['sizeCm', 2.1, true],
        ['sizeCm', 2.9, true],
        ['sizeCm', 3, false],
      ],
    ],
  ] as const)('%s', (_, when, values) => {
    const policy = madeUpBook([madeUp([supports('X', when), otherwise])]);
    values.forEach(([fact, value, met]) => {
      const facts = { site: 'kidney', [fact]: value };
      expect([value, clauseIn(when, facts).status]).toStrictEqual([value, met ? 'met' : 'not-met']);
      // The diagram and the criteria shown agree.
      expect([value, determine(policy, facts, '2025-06-01').outcome]).toStrictEqual([
        value,
        met ? 'medically-necessary' : 'investigational',
      ]);
    });
  });
});

describe('what is required beside what is documented', () => {
  it.each<[string, object, Readonly<Record<string, unknown>>, string, string, string]>([
    [
      'a size over the limit',
      { sizeCm: { atMost: 4 } },
      { site: 'kidney', sizeCm: 4.3 },
      'not-met',
      'at most 4 cm',
      '4.3 cm',
    ],
    ['a size at the limit', { sizeCm: { atMost: 4 } }, { site: 'kidney', sizeCm: 4 }, 'met', 'at most 4 cm', '4 cm'],
    ['an unknown size', { sizeCm: { atMost: 4 } }, { site: 'kidney' }, 'unknown', 'at most 4 cm', 'not known'],
    ['a size while the site is unknown', { sizeCm: { atMost: 4 } }, {}, 'unknown', 'at most 4 cm', 'not known'],
    [
      'a GFR',
      { egfr: { below: 60 } },
      { site: 'kidney', egfr: 60 },
      'not-met',
      'below 60 mL/min/1.73 m²',
      '60 mL/min/1.73 m²',
    ],
    [
      'a range',
      { egfr: { atLeast: 15, below: 60 } },
      { site: 'kidney' },
      'unknown',
      'at least 15 and below 60 mL/min/1.73 m²',
      'not known',
    ],
    [
      'one of several',
      { stage: ['I', 'II'] },
      { site: 'kidney', stage: 'III' },
      'not-met',
      'Stage I or Stage II',
      'Stage III',
    ],
    ['a yes', { solitaryKidney: true }, { site: 'kidney', solitaryKidney: true }, 'met', 'Yes', 'Yes'],
    ['a no', { solitaryKidney: true }, { site: 'kidney', solitaryKidney: false }, 'not-met', 'Yes', 'No'],
    ['a type', { tumorType: 'uveal-melanoma' }, { site: 'eye' }, 'unknown', 'Uveal melanoma', 'not known'],
    [
      'all types of the site',
      { tumorType: ['uveal-melanoma', 'other-eye-tumor'] },
      { site: 'eye' },
      'met',
      'Uveal melanoma or Another eye tumor',
      'not known',
    ],
  ])('%s', (_, when, facts, status, required, documented) => {
    expect(clauseIn(when, facts)).toMatchObject({
      status,
      required,
      documented,
      criteria: [{ status, required, documented }],
    });
  });

  it('a fact that is not asked for the site is not met, and a test of it is said not to apply', () => {
    const clause = clauseIn({ any: [{ site: 'lung' }, { sizeCm: { atMost: 4 } }] }, { site: 'lung', sizeCm: 3 });
    expect(clause.criteria.map(({ status, documented }) => [status, documented])).toStrictEqual([
      ['met', 'Lung'],
      ['not-met', 'does not apply'],
    ]);
  });

  it('a tree counts what is met, names its facts once, and keeps labels and citations', () => {
    const part = { label: 'X.1', says: 'One kidney', cites: ['L1'], any: [one, { egfr: { below: 60 } }] };
    const clause = clauseIn({ all: [part, one, other] }, { site: 'kidney', solitaryKidney: true });
    expect(clause).toMatchObject({
      label: 'X',
      says: 'Clause X',
      status: 'unknown',
      required: 'all of these',
      documented: '2 of 3 met',
      facts: ['solitaryKidney', 'egfr', 'resectionWorsensKidneyFunction'],
    });
    expect(clause.criteria[0]).toMatchObject({
      label: 'X.1',
      says: 'One kidney',
      status: 'met',
      required: 'at least one of these',
      cites: [{ id: 'L1', document: 'Made-up Policy 1 (1/2025)', heading: 'Policy', place: 'the only line' }],
    });
  });

  it('a clause that cannot concern the site is not shown', () => {
    expect(() => clauseIn({ tumorType: 'uveal-melanoma' }, { site: 'kidney' })).toThrow('the clause is not shown');
  });
});
