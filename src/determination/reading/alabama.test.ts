import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, cautionsIn, decidedAs, openAs, standingIn, type Decided, type Open } from '../fixtures/reading.ts';

const held = (name: string): ReturnType<typeof heldPolicy> =>
  heldPolicy(readForAll(readFileSync(new URL(`../../../public/policies/${name}.json`, import.meta.url), 'utf8')));
const editions = [held('bcbsal-429_2023-07'), held('bcbsal-429_2024-07')];
const wholeGland = held('bcbsal-384_2023-08');
const focal = held('bcbsal-596_2024-09');
const liver = held('bcbsal-733_2024-09');

const carcinoma = { tumorType: 'renal-cell-carcinoma', stage: 'I', sizeCm: 4, resectionWorsensKidneyFunction: true };
const bone = { tumorType: 'bone-metastasis' };
const lungCancer = { tumorType: 'non-small-cell-lung-cancer', centralAirwayPalliation: false };

const under429: readonly Decided[] = [
  ['4.0 cm, one kidney', { ...carcinoma, solitaryKidney: true }, 'medically-necessary', ['RCC.1']],
  ['eGFR 59.9', { ...carcinoma, egfr: 59.9 }, 'medically-necessary', ['RCC.1']],
  [
    'eGFR 60, a candidate',
    { ...carcinoma, egfr: 60, solitaryKidney: false, surgicalCandidacy: 'candidate' },
    'investigational',
    ['INV'],
  ],
  [
    'eGFR 60, a poor candidate',
    { ...carcinoma, egfr: 60, solitaryKidney: false, surgicalCandidacy: 'poor-candidate' },
    'payer-review',
    ['RCC.2'],
  ],
  [
    '4.1 cm, no candidate',
    { ...carcinoma, sizeCm: 4.1, surgicalCandidacy: 'not-a-candidate' },
    'criteria-not-met',
    ['RCC'],
  ],
  [
    'osteolytic, exhausted',
    { ...bone, boneLesionType: 'osteolytic', standardTreatment: 'exhausted' },
    'medically-necessary',
    ['BONE'],
  ],
  [
    'osteolytic, one is open',
    { ...bone, boneLesionType: 'osteolytic', standardTreatment: 'partly' },
    'payer-review',
    ['BONE'],
  ],
  [
    'osteolytic, both are open',
    { ...bone, boneLesionType: 'osteolytic', standardTreatment: 'available' },
    'investigational',
    ['INV'],
  ],
  ['mixed, exhausted', { ...bone, boneLesionType: 'mixed', standardTreatment: 'exhausted' }, 'payer-review', ['BONE']],
  ['mixed, one is open', { ...bone, boneLesionType: 'mixed', standardTreatment: 'partly' }, 'payer-review', ['BONE']],
  [
    'mixed, both are open',
    { ...bone, boneLesionType: 'mixed', standardTreatment: 'available' },
    'investigational',
    ['INV'],
  ],
  ['osteoblastic', { ...bone, boneLesionType: 'osteoblastic' }, 'investigational', ['INV']],
  ['a primary bone cancer', { tumorType: 'primary-bone-cancer' }, 'investigational', ['INV']],
  [
    'IB, a poor candidate',
    { ...lungCancer, stage: 'IB', surgicalCandidacy: 'poor-candidate' },
    'medically-necessary',
    ['LUNG.1'],
  ],
  [
    'IIA, a poor candidate',
    { ...lungCancer, stage: 'IIA', surgicalCandidacy: 'poor-candidate' },
    'payer-review',
    ['LUNG.1'],
  ],
  ['IIIA', { ...lungCancer, stage: 'IIIA' }, 'investigational', ['INV']],
  [
    'IVB with an obstruction',
    { ...lungCancer, stage: 'IVB', centralAirwayPalliation: true },
    'medically-necessary',
    ['LUNG.2'],
  ],
  [
    'a tracheal tumor that obstructs',
    { tumorType: 'primary-airway-tumor', centralAirwayPalliation: true },
    'payer-review',
    ['LUNG.2'],
  ],
  [
    'a tracheal tumor that does not',
    { tumorType: 'primary-airway-tumor', centralAirwayPalliation: false },
    'investigational',
    ['INV'],
  ],
  [
    'a metastasis in the airway',
    { tumorType: 'airway-metastasis', centralAirwayPalliation: true },
    'investigational',
    ['INV'],
  ],
  ['a desmoid', { tumorType: 'desmoid-tumor' }, 'investigational', ['INV']],
  ['a skin cancer', { tumorType: 'malignant-skin-tumor' }, 'investigational', ['INV']],
  ['actinic keratosis', { tumorType: 'premalignant-skin-lesion' }, 'not-addressed', ['Scope']],
  ['CIN', { tumorType: 'cervical-intraepithelial-neoplasia' }, 'not-addressed', ['Scope']],
  ['liver', { site: 'liver' }, 'not-addressed', ['Scope']],
  ['prostate', { site: 'prostate' }, 'not-addressed', ['Scope']],
];

const prostate = { site: 'prostate', ablationExtent: 'whole-gland', diseaseSetting: 'primary', spread: false };
const under384: readonly Decided[] = [
  ['T2c, first treatment', { ...prostate, clinicalT: 'T2c' }, 'medically-necessary', ['Policy']],
  ['T3', { ...prostate, clinicalT: 'T3' }, 'criteria-not-met', ['Policy']],
  ['spread', { ...prostate, spread: true }, 'criteria-not-met', ['Policy']],
  [
    'recurrence after radiation',
    { ...prostate, clinicalT: 'T1', diseaseSetting: 'recurrence', primaryTreatment: 'radiation' },
    'medically-necessary',
    ['Policy'],
  ],
  [
    'recurrence after another treatment',
    { ...prostate, clinicalT: 'T1', diseaseSetting: 'recurrence', primaryTreatment: 'other-treatment' },
    'criteria-not-met',
    ['Policy'],
  ],
  ['focal', { ...prostate, ablationExtent: 'focal' }, 'not-addressed', ['Scope']],
  ['kidney', { site: 'kidney' }, 'not-addressed', ['Scope']],
];
const open384: readonly Open[] = [
  ['T unknown', prostate, ['criteria-not-met', 'medically-necessary'], ['clinicalT']],
  [
    'extent unknown',
    { ...prostate, clinicalT: 'T1', ablationExtent: null },
    ['medically-necessary', 'not-addressed'],
    ['ablationExtent'],
  ],
];

describe.each(editions.map((edition) => [edition.policy.version, edition] as const))(
  'how does Alabama 429 of %s read',
  (_, edition) => {
    it.each(under429)('%s %j: %s by %j', (...row) => {
      expect(standingIn(answerOf(edition, row[1]))).toStrictEqual(decidedAs(row));
    });

    it('the catch-all of an open list says so; what the list names does not', () => {
      expect(cautionsIn(answerOf(edition, { tumorType: 'malignant-skin-tumor' }))).toContain('open-list');
      expect(cautionsIn(answerOf(edition, { tumorType: 'desmoid-tumor' }))).not.toContain('open-list');
    });

    it('the date is that of a review, and the statement alone is held', () => {
      expect(cautionsIn(answerOf(edition, { site: 'pancreas' }))).toEqual(
        expect.arrayContaining(['effective-date-not-stated', 'statement-only', 'contract-governs']),
      );
    });
  },
);

describe('how do Alabama 384, 596 and 733 read', () => {
  it.each(under384)('384, %s %j: %s by %j', (...row) => {
    expect(standingIn(answerOf(wholeGland, row[1]))).toStrictEqual(decidedAs(row));
  });

  it.each(open384)('384, %s %j: %j, missing %j', (...row) => {
    expect(standingIn(answerOf(wholeGland, row[1]))).toStrictEqual(openAs(row));
  });

  it('384 says that radiation need not have been the first treatment, after another one alone', () => {
    const after = (primaryTreatment: string) =>
      cautionsIn(
        answerOf(wholeGland, { ...prostate, clinicalT: 'T1', diseaseSetting: 'recurrence', primaryTreatment }),
      );
    expect(after('other-treatment')).toContain('radiation-not-first');
    expect(after('radiation')).not.toContain('radiation-not-first');
    expect([after('radiation'), after('other-treatment')].every((each) => each.includes('which-findings'))).toBe(true);
  });

  it.each<[object, string, string]>([
    [{ ...prostate, ablationExtent: 'focal', clinicalT: 'T2b' }, 'investigational', 'Policy'],
    [{ ...prostate, ablationExtent: 'focal', clinicalT: 'T3' }, 'not-addressed', 'Scope'],
    [{ ...prostate, ablationExtent: 'focal', spread: true }, 'not-addressed', 'Scope'],
    [{ ...prostate, clinicalT: 'T1' }, 'not-addressed', 'Scope'],
    [{ site: 'lung' }, 'not-addressed', 'Scope'],
  ])('596 %j: %s by %s', (facts, outcome, label) => {
    expect(answerOf(focal, { ...facts })).toMatchObject({ outcome, governing: [label], missing: [] });
  });

  it.each([
    ['liver', 'investigational', 'Policy'],
    ['kidney', 'not-addressed', 'Scope'],
  ])('733 %s: %s by %s', (site, outcome, label) => {
    expect(answerOf(liver, { site })).toMatchObject({ outcome, governing: [label], missing: [] });
  });
});
