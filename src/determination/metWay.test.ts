import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AssessedClause } from './clauses.ts';
import { heldPolicy } from './fixtures/held.ts';
import { answerOf } from './fixtures/reading.ts';
import { failingIn, metWayOf, otherWaysOf, passagesOfWay } from './metWay.ts';

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
