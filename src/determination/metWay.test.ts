import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AssessedClause } from './clauses.ts';
import { heldPolicy } from './fixtures/held.ts';
import { answerOf } from './fixtures/reading.ts';
import type { AssessedCriterion, Status } from './assessed.ts';
import { failingIn, metWayOf, otherWaysOf, passagesOfWay, wayInShort } from './metWay.ts';

const massachusetts = heldPolicy(
  readFileSync(new URL('../../public/policies/bcbsma-260_2024-09.json', import.meta.url), 'utf8'),
);
const carcinoma = {
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  solitaryKidney: false,
  egfr: 52,
  resectionWorsensKidneyFunction: true,
};
const clauseOf = (facts: Readonly<Record<string, unknown>>, outcome: string): AssessedClause => {
  const clause = answerOf(massachusetts, facts).criteria.find(
    (each) => each.outcome === outcome && each.facts.includes('egfr'),
  );
  if (!clause) throw new TypeError(`no clause leads to ${outcome}`);
  return clause;
};
const entered = (criteria: readonly { readonly facts: readonly string[]; readonly documented: string }[]) =>
  criteria.map(({ facts, documented }) => `${facts.join()}: ${documented}`);

describe('which passages does it rest on', () => {
  it('those of the clause and of the way that is met, each once, and of no other way', () => {
    const places = passagesOfWay(clauseOf(carcinoma, 'medically-necessary')).map(({ place }) => place);
    expect(places).toContain('renal cell carcinoma, opening sentence');
    expect(places).toContain('renal cell carcinoma, first bullet');
    expect(places).not.toContain('renal cell carcinoma, second bullet');
  });

  it('of a clause that is not met, its own', () => {
    const failing = clauseOf({ ...carcinoma, sizeCm: 5 }, 'medically-necessary');
    expect(passagesOfWay(failing)).toStrictEqual([
      ...new Map(failing.cites.map((passage) => [passage.id, passage])).values(),
    ]);
  });
});

describe('by which requirements is a clause met', () => {
  it('those of the met way alone', () => {
    expect(entered(metWayOf(clauseOf(carcinoma, 'medically-necessary')))).toStrictEqual([
      'tumorType: Renal cell carcinoma',
      'stage: Stage I',
      'sizeCm: 3.4 cm',
      'egfr: 52 mL/min/1.73 m²',
      'resectionWorsensKidneyFunction: Yes',
    ]);
  });

  it('of alternatives that are all met, the first', () => {
    const both = clauseOf({ ...carcinoma, solitaryKidney: true }, 'medically-necessary');
    expect(metWayOf(both).flatMap(({ facts }) => facts)).not.toContain('egfr');
    expect(otherWaysOf(both).flatMap(({ facts }) => facts)).toStrictEqual(['surgicalCandidacy', 'egfr']);
  });

  it('by none, where it is not met', () => {
    expect(metWayOf(clauseOf({ ...carcinoma, sizeCm: 5.5 }, 'medically-necessary'))).toStrictEqual([]);
  });
});

describe('which requirements fail', () => {
  it('the size alone, where all else is met', () => {
    expect(entered(failingIn(clauseOf({ ...carcinoma, sizeCm: 5.5 }, 'medically-necessary')))).toStrictEqual([
      'sizeCm: 5.5 cm',
    ]);
  });

  it('of alternatives that all fail, the nearest', () => {
    const clause = clauseOf(
      { ...carcinoma, egfr: 90, resectionWorsensKidneyFunction: false, surgicalCandidacy: 'candidate' },
      'medically-necessary',
    );
    expect(entered(failingIn(clause))).toStrictEqual(['surgicalCandidacy: A candidate']);
  });

  it('none, while it is open or met', () => {
    expect(failingIn(clauseOf(carcinoma, 'medically-necessary'))).toStrictEqual([]);
    const open = clauseOf({ site: 'kidney', tumorType: 'renal-cell-carcinoma' }, 'medically-necessary');
    expect(failingIn(open)).toStrictEqual([]);
  });
});

/** A criterion made by hand: what it says is its name. */
const made = (says: string, status: Status, more: Partial<AssessedCriterion> = {}): AssessedCriterion => ({
  kind: 'test',
  label: null,
  says,
  requires: null,
  inShort: null,
  status,
  required: '',
  documented: '',
  facts: [],
  cites: [],
  criteria: [],
  ...more,
});
const parts = (
  kind: AssessedCriterion['kind'],
  status: Status,
  criteria: readonly AssessedCriterion[],
  more: Partial<AssessedCriterion> = {},
): AssessedCriterion => made(kind, status, { kind, criteria, ...more });
const names = (criteria: readonly AssessedCriterion[]): readonly string[] => criteria.map(({ says }) => says);

describe('where at least so many of some requirements are asked', () => {
  const some = (status: Status, ...criteria: readonly AssessedCriterion[]) =>
    parts('some', status, criteria, { least: 2 });

  it('the first that are met are its way, the rest are other ways', () => {
    const met = some('met', made('a', 'not-met'), made('b', 'met'), made('c', 'met'), made('d', 'met'));
    expect(names(metWayOf(met))).toStrictEqual(['b', 'c']);
    expect(names(otherWaysOf(met))).toStrictEqual(['a', 'd']);
  });

  it('of those that fail as many fail it as are missing, the nearest first', () => {
    const far = parts('all', 'not-met', [made('b', 'not-met'), made('c', 'not-met')]);
    expect(names(failingIn(some('not-met', far, made('d', 'not-met'), made('e', 'met'))))).toStrictEqual(['d']);
    expect(names(failingIn(some('not-met', far, made('d', 'not-met'), made('e', 'not-met'))))).toStrictEqual([
      'd',
      'e',
    ]);
  });
});

describe('what is an end of a way', () => {
  const not = (status: Status) => parts('not', status, [made('inner', 'unknown')]);

  it('what must not hold stands as one requirement', () => {
    expect(names(metWayOf(parts('all', 'met', [made('a', 'met'), not('met')])))).toStrictEqual(['a', 'not']);
    expect(names(failingIn(parts('all', 'not-met', [made('a', 'met'), not('not-met')])))).toStrictEqual(['not']);
    expect(otherWaysOf(not('not-met'))).toStrictEqual([]);
  });

  it('of alternatives one that cannot be told yet fails nothing', () => {
    const any = parts('any', 'not-met', [made('a', 'unknown'), made('b', 'not-met')]);
    expect(names(failingIn(any))).toStrictEqual(['b']);
  });
});

describe('what does a clause come to in short', () => {
  const clause = (...criteria: readonly AssessedCriterion[]): AssessedClause => ({
    ...parts('all', 'met', criteria),
    label: 'KIDNEY',
    policy: 'acme-1',
    version: '2025-01',
    inShort: 'the clause',
    outcome: 'medically-necessary',
    governs: true,
    rules: [],
  });
  const way = (label: string | null, status: Status, inShort: string | null = `way ${label ?? ''}`) =>
    made('', status, { label, inShort });

  it.each<[string, AssessedClause, string]>([
    ['the alternative that is met', clause(parts('any', 'met', [way('a', 'not-met'), way('b', 'met')])), 'way b'],
    [
      'one within alternatives without a label',
      clause(made('', 'met'), parts('any', 'met', [parts('any', 'met', [way('c', 'met')]), way('d', 'met')])),
      'way c',
    ],
    [
      'one that says nothing in short is passed over',
      clause(parts('any', 'met', [way('a', 'met', null), way('b', 'met')])),
      'way b',
    ],
    ['none is met: the clause', clause(parts('any', 'unknown', [way('a', 'unknown')])), 'the clause'],
    ['parts that all count are no alternatives', clause(way('a', 'met')), 'the clause'],
    [
      'nor are the parts of an alternative',
      clause(parts('any', 'met', [parts('all', 'met', [way('a', 'met')])])),
      'the clause',
    ],
  ])('%s', (_, each, inShort) => {
    expect(wayInShort(each)).toBe(inShort);
  });

  it('also where the clause itself is the alternatives', () => {
    const { criteria, ...rest } = clause(way('a', 'met'));
    expect(wayInShort({ ...rest, kind: 'any', criteria })).toBe('way a');
  });
});
