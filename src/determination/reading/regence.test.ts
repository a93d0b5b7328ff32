import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, decidedAs, openAs, standingIn, type Decided, type Open } from '../fixtures/reading.ts';

const regence = heldPolicy(
  readForAll(readFileSync(new URL('../../../public/policies/regence-132_2026-06.json', import.meta.url), 'utf8')),
);

const nsclc = { tumorType: 'non-small-cell-lung-cancer' };
const quiet = { ...nsclc, centralAirwayPalliation: false };
const desmoid = { tumorType: 'desmoid-tumor', desmoidLocation: 'extra-abdominal' };

const decided: readonly Decided[] = [
  ['a liver tumor of unknown type', { site: 'liver' }, 'not-addressed', ['Scope']],
  [
    'hepatocellular carcinoma, all foci treatable',
    { tumorType: 'hepatocellular-carcinoma', allFociTreatable: true },
    'not-addressed',
    ['Scope'],
  ],
  ['a liver metastasis', { tumorType: 'colorectal-liver-metastasis' }, 'not-addressed', ['Scope']],
  ['a malignant skin tumor', { tumorType: 'malignant-skin-tumor' }, 'medically-necessary', ['I.A']],
  ['uveal melanoma', { tumorType: 'uveal-melanoma' }, 'medically-necessary', ['I.B']],
  ['a kidney tumor of which nothing else is known', { site: 'kidney' }, 'medically-necessary', ['I.C']],
  [
    'renal cell carcinoma of 12 cm, stage IV, a candidate',
    { tumorType: 'renal-cell-carcinoma', sizeCm: 12, stage: 'IV', surgicalCandidacy: 'candidate', egfr: 110 },
    'medically-necessary',
    ['I.C'],
  ],
  ['another kidney tumor', { tumorType: 'other-kidney-tumor' }, 'medically-necessary', ['I.C']],
  ['prostate, whole gland', { site: 'prostate', ablationExtent: 'whole-gland' }, 'medically-necessary', ['I.D']],
  [
    'cervical intraepithelial neoplasia',
    { tumorType: 'cervical-intraepithelial-neoplasia' },
    'medically-necessary',
    ['I.E'],
  ],
  ['an extra-abdominal desmoid that grows', { ...desmoid, progressive: true }, 'medically-necessary', ['I.F']],
  [
    'an extra-abdominal desmoid with symptoms',
    { ...desmoid, symptomatic: true, progressive: false },
    'medically-necessary',
    ['I.F'],
  ],
  [
    'NSCLC stage IA1 in a candidate',
    { ...nsclc, stage: 'IA1', surgicalCandidacy: 'candidate' },
    'medically-necessary',
    ['I.G.1'],
  ],
  ['NSCLC stage IA2, candidacy unknown', { ...nsclc, stage: 'IA2' }, 'medically-necessary', ['I.G.1']],
  [
    'NSCLC stage IA3, not a candidate',
    { ...nsclc, stage: 'IA3', surgicalCandidacy: 'not-a-candidate' },
    'medically-necessary',
    ['I.G.1'],
  ],
  ['NSCLC stage IB', { ...nsclc, stage: 'IB', nodes: 'negative' }, 'medically-necessary', ['I.G.1']],
  [
    'NSCLC stage IB that blocks the airway',
    { ...nsclc, stage: 'IB', centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.1', 'I.G.2'],
  ],
  ['NSCLC stage IIA, nodes negative', { ...quiet, stage: 'IIA', nodes: 'negative' }, 'payer-review', ['I.G.1']],
  [
    'NSCLC stage IIA, nodes negative, that blocks the airway',
    { ...nsclc, stage: 'IIA', nodes: 'negative', centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.2'],
  ],
  [
    'NSCLC stage IVB that blocks the airway',
    { ...nsclc, stage: 'IVB', centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.2'],
  ],
  [
    'NSCLC of unknown stage that blocks the airway',
    { ...nsclc, centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.2'],
  ],
  [
    'small cell lung cancer that blocks the airway',
    { tumorType: 'small-cell-lung-cancer', centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.2'],
  ],
  [
    'another primary lung cancer that blocks the airway',
    { tumorType: 'other-primary-lung-cancer', centralAirwayPalliation: true },
    'medically-necessary',
    ['I.G.2'],
  ],
  [
    'a lung metastasis that blocks the airway',
    { tumorType: 'lung-metastasis', centralAirwayPalliation: true },
    'payer-review',
    ['I.G.2'],
  ],
  ['prostate, focal', { site: 'prostate', ablationExtent: 'focal' }, 'investigational', ['II']],
  ['a breast tumor of unknown type', { site: 'breast' }, 'investigational', ['II']],
  ['breast cancer', { tumorType: 'breast-cancer' }, 'investigational', ['II']],
  ['fibroadenoma', { tumorType: 'fibroadenoma' }, 'investigational', ['II']],
  ['pancreas', { site: 'pancreas' }, 'investigational', ['II']],
  ['bone metastasis', { tumorType: 'bone-metastasis' }, 'investigational', ['II']],
  ['a premalignant skin lesion', { tumorType: 'premalignant-skin-lesion' }, 'not-addressed', ['Scope']],
  [
    'a tumor of the airway that obstructs',
    { site: 'airway', centralAirwayPalliation: true },
    'payer-review',
    ['I.G.2'],
  ],
  [
    'a tumor of the airway that does not',
    { site: 'airway', centralAirwayPalliation: false },
    'investigational',
    ['II'],
  ],
  ['a benign skin tumor', { tumorType: 'benign-skin-tumor' }, 'investigational', ['II']],
  ['another eye tumor', { tumorType: 'other-eye-tumor' }, 'investigational', ['II']],
  ['cervical cancer', { tumorType: 'cervical-cancer' }, 'investigational', ['II']],
  [
    'an intra-abdominal desmoid that grows',
    { ...desmoid, desmoidLocation: 'intra-abdominal', progressive: true, symptomatic: true },
    'investigational',
    ['II'],
  ],
  ['a quiet desmoid', { ...desmoid, progressive: false, symptomatic: false }, 'investigational', ['II']],
  ['another soft-tissue tumor', { tumorType: 'other-soft-tissue-tumor' }, 'investigational', ['II']],
  ['NSCLC stage 0', { ...quiet, stage: '0' }, 'investigational', ['II']],
  ['NSCLC stage IIA, nodes positive', { ...quiet, stage: 'IIA', nodes: 'positive' }, 'investigational', ['II']],
  ...['IIB', 'IIIA', 'IIIB', 'IIIC', 'IVA', 'IVB'].map((stage): Decided => [
    `NSCLC stage ${stage}`,
    { ...quiet, stage, nodes: 'negative' },
    'investigational',
    ['II'],
  ]),
  [
    'small cell lung cancer, stage IA1',
    { tumorType: 'small-cell-lung-cancer', stage: 'IA1', centralAirwayPalliation: false },
    'investigational',
    ['II'],
  ],
  [
    'a lung metastasis without obstruction',
    { tumorType: 'lung-metastasis', centralAirwayPalliation: false },
    'investigational',
    ['II'],
  ],
  [
    'a benign lung tumor, whatever it blocks',
    { tumorType: 'benign-lung-tumor', centralAirwayPalliation: true },
    'investigational',
    ['II'],
  ],
  ['another site', { site: 'other' }, 'investigational', ['II']],
];

const open: readonly Open[] = [
  ['nothing is known', {}, ['investigational', 'medically-necessary', 'not-addressed', 'payer-review'], ['site']],
  ['skin', { site: 'skin' }, ['investigational', 'medically-necessary', 'not-addressed'], ['tumorType']],
  ['prostate', { site: 'prostate' }, ['investigational', 'medically-necessary'], ['ablationExtent']],
  [
    'a desmoid',
    { tumorType: 'desmoid-tumor' },
    ['investigational', 'medically-necessary'],
    ['desmoidLocation', 'progressive', 'symptomatic'],
  ],
  [
    'a desmoid without growth',
    { ...desmoid, progressive: false },
    ['investigational', 'medically-necessary'],
    ['symptomatic'],
  ],
  [
    'soft tissue',
    { site: 'soft-tissue' },
    ['investigational', 'medically-necessary'],
    ['desmoidLocation', 'progressive', 'symptomatic', 'tumorType'],
  ],
  [
    'NSCLC stage IIA',
    { ...nsclc, stage: 'IIA' },
    ['investigational', 'medically-necessary', 'payer-review'],
    ['centralAirwayPalliation', 'nodes'],
  ],
  [
    'NSCLC stage IIIA',
    { ...nsclc, stage: 'IIIA' },
    ['investigational', 'medically-necessary'],
    ['centralAirwayPalliation'],
  ],
  ['NSCLC without obstruction', quiet, ['investigational', 'medically-necessary', 'payer-review'], ['nodes', 'stage']],
  [
    'a lung mass that blocks the airway',
    { site: 'lung', centralAirwayPalliation: true },
    ['investigational', 'medically-necessary', 'payer-review'],
    ['tumorType'],
  ],
  [
    'a lung mass of stage IB without obstruction',
    { site: 'lung', stage: 'IB', centralAirwayPalliation: false },
    ['investigational', 'medically-necessary'],
    ['tumorType'],
  ],
];

describe('what does Regence, Surgery 132, version 2026-06, say of', () => {
  it.each(decided)('%s', (...row) => {
    expect(standingIn(answerOf(regence, row[1]))).toStrictEqual(decidedAs(row));
  });

  it.each(open)('%s: what is missing', (...row) => {
    expect(standingIn(answerOf(regence, row[1]))).toStrictEqual(openAs(row));
  });

  it('prior authorization: not stated, whatever the setting', () => {
    const settings = [{}, { setting: 'inpatient' }, { setting: 'outpatient' }];
    expect(
      settings.map((setting) => answerOf(regence, { site: 'kidney', ...setting }).priorAuthorization),
    ).toStrictEqual(['not-stated', 'not-stated', 'not-stated']);
  });

  it('the policy that speaks of liver tumors, and the payer’s words', () => {
    const { relatedPolicies, payerWord } = answerOf(regence, { site: 'liver' });
    expect(relatedPolicies).toStrictEqual([
      { number: 'Surgery 204', title: 'Ablation of Primary and Metastatic Liver Tumors' },
    ]);
    expect(payerWord).toBe('does not address');
    expect(answerOf(regence, { site: 'kidney' }).payerWord).toBe('may be considered medically necessary');
    expect(answerOf(regence, { site: 'bone' }).payerWord).toBe('investigational');
  });

  it('the two questions that its own words leave open', () => {
    expect(answerOf(regence, { ...quiet, stage: 'IIA', nodes: 'negative' }).question).toMatch(/selected.*TNM edition/);
    expect(answerOf(regence, { tumorType: 'lung-metastasis', centralAirwayPalliation: true }).question).toMatch(
      /I\.G\.2.*metastasis/,
    );
    expect(answerOf(regence, { site: 'kidney' })).not.toHaveProperty('question');
  });
});
