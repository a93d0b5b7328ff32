import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, cautionsIn, decidedAs, openAs, standingIn, type Decided, type Open } from '../fixtures/reading.ts';

const file = new URL('../../../public/policies/ncd-230.9_2001-07.json', import.meta.url);
const national = heldPolicy(readForAll(readFileSync(file, 'utf8')));

const primary = { site: 'prostate', ablationExtent: 'whole-gland', diseaseSetting: 'primary', spread: false };
const salvage = { ...primary, diseaseSetting: 'recurrence', primaryTreatment: 'radiation' };
/** None of the three conditions is met. */
const beyond = { ...salvage, clinicalT: 'T2c', gleasonScore: 9, psa: 8 };

const decided: readonly Decided[] = [
  ['first treatment, T1', { ...primary, clinicalT: 'T1' }, 'medically-necessary', ['Primary']],
  ['first treatment, T3', { ...primary, clinicalT: 'T3' }, 'medically-necessary', ['Primary']],
  ['first treatment, T4', { ...primary, clinicalT: 'T4' }, 'criteria-not-met', ['Primary']],
  ['first treatment, with spread', { ...primary, spread: true }, 'criteria-not-met', ['Primary']],
  [
    'first treatment, T4, focal',
    { ...primary, clinicalT: 'T4', ablationExtent: 'focal' },
    'criteria-not-met',
    ['Primary'],
  ],
  ['first treatment, focal', { ...primary, clinicalT: 'T2a', ablationExtent: 'focal' }, 'payer-review', ['Focal']],
  ['salvage, none of the three', beyond, 'not-covered', ['Salvage']],
  ['salvage, T2b', { ...beyond, clinicalT: 'T2b' }, 'medically-necessary', ['Salvage']],
  ['salvage, Gleason 8', { ...beyond, gleasonScore: 8 }, 'medically-necessary', ['Salvage']],
  ['salvage, PSA 7.9', { ...beyond, psa: 7.9 }, 'medically-necessary', ['Salvage']],
  ['salvage, PSA 8.0', { ...beyond, psa: 8.0 }, 'not-covered', ['Salvage']],
  ['salvage, T3, PSA 7.9', { ...beyond, clinicalT: 'T3', psa: 7.9 }, 'medically-necessary', ['Salvage']],
  ['salvage, T4, PSA 2', { ...beyond, clinicalT: 'T4', psa: 2 }, 'not-covered', ['Salvage']],
  ['salvage, with spread', { ...salvage, spread: true }, 'not-covered', ['Salvage']],
  ['salvage, focal', { ...salvage, clinicalT: 'T2a', ablationExtent: 'focal' }, 'payer-review', ['Focal']],
  [
    'salvage after surgery',
    { ...salvage, primaryTreatment: 'other-treatment', clinicalT: 'T1' },
    'not-covered',
    ['Salvage.1'],
  ],
  [
    'salvage after surgery, and none of the three',
    { ...beyond, primaryTreatment: 'other-treatment' },
    'not-covered',
    ['Salvage.1', 'Salvage'],
  ],
  [
    'salvage, none of the three, first treatment unknown',
    { ...beyond, primaryTreatment: null },
    'not-covered',
    ['Salvage'],
  ],
  ['a kidney', { site: 'kidney' }, 'not-addressed', ['Scope']],
  ['a liver', { site: 'liver' }, 'not-addressed', ['Scope']],
];

const open: readonly Open[] = [
  ['salvage, T2c and Gleason 9', { ...beyond, psa: null }, ['medically-necessary', 'not-covered'], ['psa']],
  [
    'salvage, Gleason unknown',
    { ...beyond, gleasonScore: null },
    ['medically-necessary', 'not-covered'],
    ['gleasonScore'],
  ],
  [
    'salvage, first treatment unknown',
    { ...beyond, clinicalT: 'T2a', primaryTreatment: null },
    ['medically-necessary', 'not-covered'],
    ['primaryTreatment'],
  ],
  ['first treatment, T unknown', primary, ['criteria-not-met', 'medically-necessary'], ['clinicalT']],
];

describe('how does NCD 230.9 read', () => {
  it.each(decided)('%s %j: %s by %j', (...row) => {
    expect(standingIn(answerOf(national, row[1]))).toStrictEqual(decidedAs(row));
  });

  it.each(open)('%s %j: %j, missing %j', (...row) => {
    expect(standingIn(answerOf(national, row[1]))).toStrictEqual(openAs(row));
  });

  it('what is not defined is said, of a recurrence alone', () => {
    expect(cautionsIn(answerOf(national, beyond))).toEqual(
      expect.arrayContaining(['which-findings', 'radiation-failure', 'statement-only', 'contract-governs']),
    );
    expect(cautionsIn(answerOf(national, { ...primary, clinicalT: 'T1' }))).not.toContain('which-findings');
  });

  it('T2c was T2b in the edition of the text: said where nothing else meets the condition', () => {
    const edition = (facts: Readonly<Record<string, unknown>>) =>
      cautionsIn(answerOf(national, { ...beyond, ...facts })).includes('t-edition');
    expect([edition({}), edition({ psa: null })]).toStrictEqual([true, true]);
    expect([edition({ psa: 7.9 }), edition({ gleasonScore: 8 })]).toStrictEqual([false, false]);
    expect([edition({ clinicalT: 'T3' }), edition({ diseaseSetting: 'primary' })]).toStrictEqual([false, false]);
  });

  it('“localized” is said to be read as T1 to T3 where a recurrence is beyond T2', () => {
    const isSaid = (facts: Readonly<Record<string, unknown>>) =>
      cautionsIn(answerOf(national, facts)).includes('localized-salvage');
    expect(isSaid({ ...salvage, clinicalT: 'T4', gleasonScore: 6 })).toBe(true);
    expect(isSaid({ ...salvage, clinicalT: 'T3', gleasonScore: 8 })).toBe(true);
    expect(isSaid({ ...salvage, clinicalT: 'T2c', gleasonScore: 8 })).toBe(false);
    expect(isSaid({ ...primary, clinicalT: 'T3' })).toBe(false);
  });

  it('a focal case lists the evidence for what would have to be shown', () => {
    const listed = (facts: Readonly<Record<string, unknown>>) =>
      answerOf(national, { ...facts, ablationExtent: 'focal' }).documents?.map(({ id }) => id);
    const always = [
      'history-and-physical',
      'treatment-plan',
      'prostate-pathology',
      'prostate-t-stage',
      'prostate-staging',
    ];
    expect(listed({ ...primary, clinicalT: 'T2a' })).toStrictEqual(always);
    expect(listed({ ...salvage, clinicalT: 'T2a' })).toStrictEqual([
      ...always,
      'radiation-record',
      'recurrence-biopsy',
      'psa-report',
    ]);
  });

  it('a first treatment after an earlier one is a contradiction', () => {
    const isSaid = (facts: Readonly<Record<string, unknown>>) =>
      cautionsIn(answerOf(national, facts)).includes('contradiction');
    expect(isSaid({ ...primary, clinicalT: 'T2a', primaryTreatment: 'radiation' })).toBe(true);
    expect(isSaid({ ...salvage, clinicalT: 'T2a' })).toBe(false);
    expect(isSaid({ ...primary, clinicalT: 'T2a' })).toBe(false);
  });

  it('the codes are not held, which is no empty list, and prior authorization is not stated', () => {
    expect(national.policy.codes).toBeNull();
    expect(answerOf(national, beyond)).toMatchObject({ codes: null, priorAuthorization: 'not-stated' });
  });
});
