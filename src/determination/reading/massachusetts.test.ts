import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, decidedAs, openAs, standingIn, type Decided, type Open } from '../fixtures/reading.ts';

const held = (version: string): ReturnType<typeof heldPolicy> =>
  heldPolicy(
    readForAll(readFileSync(new URL(`../../../public/policies/bcbsma-260_${version}.json`, import.meta.url), 'utf8')),
  );
const versions = [
  ['2020-09', held('2020-09')],
  ['2024-09', held('2024-09')],
] as const;
const [[, earlier], [, later]] = versions;

const rcc = { tumorType: 'renal-cell-carcinoma', stage: 'I', sizeCm: 3 };
const preserve = { solitaryKidney: true, resectionWorsensKidneyFunction: true };
const neither = { solitaryKidney: false, egfr: 90, resectionWorsensKidneyFunction: false };
const nsclc = { tumorType: 'non-small-cell-lung-cancer', centralAirwayPalliation: false };
const [candidate, poor, none] = [
  { surgicalCandidacy: 'candidate' },
  { surgicalCandidacy: 'poor-candidate' },
  { surgicalCandidacy: 'not-a-candidate' },
];

const decided: readonly Decided[] = [
  ['a liver tumor', { site: 'liver' }, 'not-addressed', ['Scope']],
  ['a prostate tumor', { site: 'prostate', ablationExtent: 'whole-gland' }, 'not-addressed', ['Scope']],
  [
    'cervical intraepithelial neoplasia',
    { tumorType: 'cervical-intraepithelial-neoplasia' },
    'not-addressed',
    ['Scope'],
  ],
  ['RCC.1 by one kidney, a candidate', { ...rcc, ...preserve, ...candidate }, 'medically-necessary', ['RCC.1']],
  ['RCC.1 by one kidney, candidacy unknown', { ...rcc, ...preserve }, 'medically-necessary', ['RCC.1']],
  [
    'RCC.1 by eGFR, a poor candidate',
    { ...rcc, ...neither, egfr: 45, resectionWorsensKidneyFunction: true, ...poor },
    'medically-necessary',
    ['RCC.1'],
  ],
  ['RCC.1 and RCC.2', { ...rcc, ...preserve, ...none }, 'medically-necessary', ['RCC.1', 'RCC.2']],
  ['RCC.2', { ...rcc, ...neither, ...none }, 'medically-necessary', ['RCC.2']],
  ['RCC.2, kidney function unknown', { ...rcc, ...none }, 'medically-necessary', ['RCC.2']],
  ['exactly 4 cm, not a candidate', { ...rcc, sizeCm: 4, ...none }, 'medically-necessary', ['RCC.2']],
  ['3.9 cm, not a candidate', { ...rcc, sizeCm: 3.9, ...none }, 'medically-necessary', ['RCC.2']],
  ['4.1 cm, not a candidate', { ...rcc, sizeCm: 4.1, ...none }, 'criteria-not-met', ['RCC']],
  [
    'eGFR 59.9, one of two kidneys, a candidate',
    { ...rcc, ...neither, egfr: 59.9, resectionWorsensKidneyFunction: true, ...candidate },
    'medically-necessary',
    ['RCC.1'],
  ],
  [
    'eGFR 60, one of two kidneys, a candidate',
    { ...rcc, ...neither, egfr: 60, resectionWorsensKidneyFunction: true, ...candidate },
    'investigational',
    ['INV'],
  ],
  [
    'eGFR 60.1, one of two kidneys, a candidate',
    { ...rcc, ...neither, egfr: 60.1, resectionWorsensKidneyFunction: true, ...candidate },
    'investigational',
    ['INV'],
  ],
  [
    'one kidney, but resection does not worsen it',
    { ...rcc, solitaryKidney: true, egfr: 30, resectionWorsensKidneyFunction: false, ...candidate },
    'investigational',
    ['INV'],
  ],
  ['neither criterion, a poor candidate', { ...rcc, ...neither, ...poor }, 'payer-review', ['RCC.2']],
  ['neither criterion, a candidate', { ...rcc, ...neither, ...candidate }, 'investigational', ['INV']],
  ['5 cm, a candidate', { ...rcc, sizeCm: 5, ...preserve, ...candidate }, 'investigational', ['INV']],
  ['5 cm, a poor candidate with one kidney', { ...rcc, sizeCm: 5, ...preserve, ...poor }, 'criteria-not-met', ['RCC']],
  ['stage II of 3 cm, not a candidate', { ...rcc, stage: 'II', ...none }, 'medically-necessary', ['RCC.2']],
  ['stage III, not a candidate', { ...rcc, stage: 'III', ...none }, 'criteria-not-met', ['RCC']],
  ['stage IV, a poor candidate', { ...rcc, stage: 'IV', ...poor }, 'criteria-not-met', ['RCC']],
  ['stage IV, a candidate', { ...rcc, stage: 'IV', ...candidate }, 'investigational', ['INV']],
  [
    'another kidney tumor, not a candidate',
    { tumorType: 'other-kidney-tumor', sizeCm: 2, stage: 'I', ...none },
    'investigational',
    ['INV'],
  ],
  ...['IA1', 'IA2', 'IA3', 'IB'].map((stage): Decided => [
    `NSCLC stage ${stage}, a poor candidate`,
    { ...nsclc, stage, ...poor },
    'medically-necessary',
    ['LUNG.1'],
  ]),
  ['NSCLC stage IB, not a candidate', { ...nsclc, stage: 'IB', ...none }, 'medically-necessary', ['LUNG.1']],
  ...['0', 'IIA', 'IIB'].map((stage): Decided => [
    `NSCLC stage ${stage}, a poor candidate`,
    { ...nsclc, stage, ...poor },
    'payer-review',
    ['LUNG.1'],
  ]),
  ['NSCLC stage IIB, not a candidate', { ...nsclc, stage: 'IIB', ...none }, 'payer-review', ['LUNG.1']],
  ['NSCLC stage IA1, a candidate', { ...nsclc, stage: 'IA1', ...candidate }, 'investigational', ['INV']],
  ['NSCLC stage 0, a candidate', { ...nsclc, stage: '0', ...candidate }, 'investigational', ['INV']],
  ['NSCLC stage IIIA, not a candidate', { ...nsclc, stage: 'IIIA', ...none }, 'investigational', ['INV']],
  [
    'NSCLC stage IVB that blocks the airway, a candidate',
    { ...nsclc, stage: 'IVB', centralAirwayPalliation: true, ...candidate },
    'medically-necessary',
    ['LUNG.2'],
  ],
  [
    'NSCLC stage IA1 that blocks the airway, a poor candidate',
    { ...nsclc, stage: 'IA1', centralAirwayPalliation: true, ...poor },
    'medically-necessary',
    ['LUNG.1', 'LUNG.2'],
  ],
  [
    'small cell lung cancer that blocks the airway',
    { tumorType: 'small-cell-lung-cancer', centralAirwayPalliation: true },
    'medically-necessary',
    ['LUNG.2'],
  ],
  [
    'another primary lung cancer that blocks the airway',
    { tumorType: 'other-primary-lung-cancer', centralAirwayPalliation: true },
    'medically-necessary',
    ['LUNG.2'],
  ],
  [
    'a lung metastasis that blocks the airway',
    { tumorType: 'lung-metastasis', centralAirwayPalliation: true },
    'investigational',
    ['INV'],
  ],
  [
    'a lung metastasis that blocks nothing',
    { tumorType: 'lung-metastasis', centralAirwayPalliation: false },
    'investigational',
    ['INV'],
  ],
  ['a benign lung tumor', { tumorType: 'benign-lung-tumor' }, 'investigational', ['INV']],
  ...['breast', 'pancreas', 'bone', 'eye', 'soft-tissue', 'other'].map((site): Decided => [
    `a tumor of site ${site}`,
    { site },
    'investigational',
    ['INV'],
  ]),
  ['cervical cancer', { tumorType: 'cervical-cancer' }, 'investigational', ['INV']],
];

const open: readonly Open[] = [
  ['cervix', { site: 'cervix' }, ['investigational', 'not-addressed'], ['tumorType']],
  [
    'renal cell carcinoma over 4 cm',
    { ...rcc, sizeCm: 4.1 },
    ['criteria-not-met', 'investigational'],
    ['surgicalCandidacy'],
  ],
  [
    'a poor candidate, kidney function unknown',
    { ...rcc, ...poor },
    ['medically-necessary', 'payer-review'],
    ['egfr', 'resectionWorsensKidneyFunction', 'solitaryKidney'],
  ],
  [
    'a poor candidate with one kidney',
    { ...rcc, ...poor, solitaryKidney: true },
    ['medically-necessary', 'payer-review'],
    ['resectionWorsensKidneyFunction'],
  ],
  [
    'eGFR 60, resection worsens it',
    { ...rcc, ...candidate, egfr: 60, resectionWorsensKidneyFunction: true },
    ['investigational', 'medically-necessary'],
    ['solitaryKidney'],
  ],
  [
    'not a candidate, size unknown',
    { tumorType: 'renal-cell-carcinoma', stage: 'I', ...none },
    ['criteria-not-met', 'medically-necessary'],
    ['sizeCm'],
  ],
  [
    'a kidney mass in a candidate for whom no criterion is met',
    { site: 'kidney', stage: 'I', sizeCm: 3, ...neither, ...none },
    ['investigational', 'medically-necessary'],
    ['tumorType'],
  ],
  [
    'NSCLC stage IB without obstruction',
    { ...nsclc, stage: 'IB' },
    ['investigational', 'medically-necessary'],
    ['surgicalCandidacy'],
  ],
  [
    'NSCLC stage IIIB',
    { tumorType: 'non-small-cell-lung-cancer', stage: 'IIIB' },
    ['investigational', 'medically-necessary'],
    ['centralAirwayPalliation'],
  ],
  [
    'a poor candidate with NSCLC',
    { ...nsclc, ...poor },
    ['investigational', 'medically-necessary', 'payer-review'],
    ['stage'],
  ],
];

describe.each(versions)('what does BCBS Massachusetts, policy 260, version %s, say of', (_, policy) => {
  it.each(decided)('%s', (...row) => {
    expect(standingIn(answerOf(policy, row[1]))).toStrictEqual(decidedAs(row));
  });

  it.each(open)('%s: what is missing', (...row) => {
    expect(standingIn(answerOf(policy, row[1]))).toStrictEqual(openAs(row));
  });

  it('prior authorization by setting; not stated where another policy speaks', () => {
    const asked = [{}, { setting: 'inpatient' }, { setting: 'outpatient' }].flatMap((setting) => [
      { site: 'kidney', ...setting },
      { site: 'liver', ...setting },
    ]);
    expect(asked.map((facts) => answerOf(policy, facts).priorAuthorization)).toStrictEqual([
      'depends-on-setting',
      'not-stated',
      'required',
      'not-stated',
      'not-required',
      'not-stated',
    ]);
  });

  it('the questions that its own words leave open', () => {
    expect(answerOf(policy, { ...rcc, ...neither, ...poor }).question).toMatch(/poor surgical candidate/);
    expect(answerOf(policy, { ...nsclc, stage: 'IIA', ...poor }).question).toMatch(/early-stage/i);
  });

  it('the policies that speak of liver and prostate; none is named for the cervix', () => {
    const numbersFor = (facts: Readonly<Record<string, unknown>>): unknown =>
      answerOf(policy, facts).relatedPolicies?.map(({ number }) => number);
    expect(numbersFor({ site: 'liver' })).toStrictEqual(['633']);
    expect(numbersFor({ site: 'prostate' })).toStrictEqual(['149']);
    expect(numbersFor({ tumorType: 'cervical-intraepithelial-neoplasia' })).toStrictEqual([]);
  });
});

describe('what does policy 260 say of the skin', () => {
  it.each([{ tumorType: 'malignant-skin-tumor' }, { tumorType: 'benign-skin-tumor' }])('%j', (facts) => {
    expect(standingIn(answerOf(earlier, facts))).toStrictEqual(decidedAs(['', facts, 'not-addressed', ['Scope']]));
    expect(standingIn(answerOf(later, facts))).toStrictEqual(decidedAs(['', facts, 'payer-review', ['INV']]));
    expect(answerOf(earlier, facts).relatedPolicies).toStrictEqual([]);
    expect(answerOf(later, facts).question).toMatch(/skin tumors/);
  });

  it('of a lesion before cancer, nothing in either edition', () => {
    const facts = { tumorType: 'premalignant-skin-lesion' };
    for (const edition of [earlier, later])
      expect(standingIn(answerOf(edition, facts))).toStrictEqual(decidedAs(['', facts, 'not-addressed', ['Scope']]));
  });
});

describe('what does policy 260 say of the airway', () => {
  it.each<[object, string, string]>([
    [{ tumorType: 'primary-airway-tumor', centralAirwayPalliation: true }, 'payer-review', 'LUNG.2'],
    [{ tumorType: 'primary-airway-tumor', centralAirwayPalliation: false }, 'investigational', 'INV'],
    [{ tumorType: 'airway-metastasis', centralAirwayPalliation: true }, 'investigational', 'INV'],
  ])('%j: %s by %s', (facts, outcome, label) => {
    for (const edition of [earlier, later])
      expect(answerOf(edition, { ...facts })).toMatchObject({ outcome, governing: [label], missing: [] });
  });
});
