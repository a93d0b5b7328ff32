import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf } from '../fixtures/reading.ts';

const held = (name: string): ReturnType<typeof heldPolicy> =>
  heldPolicy(readForAll(readFileSync(new URL(`../../../public/policies/${name}.json`, import.meta.url), 'utf8')));
const policies = {
  regence: held('regence-132_2026-06'),
  'bcbsma 2020': held('bcbsma-260_2020-09'),
  'bcbsma 2024': held('bcbsma-260_2024-09'),
  'bcbsks 2012': held('bcbsks-liver_2012-05'),
  'bcbsks 2015': held('bcbsks-liver_2015-06'),
  bcbsri: held('bcbsri-liver_2021-12'),
} as const;
type Held = keyof typeof policies;

const rcc = { tumorType: 'renal-cell-carcinoma', stage: 'I', sizeCm: 3 };
const rcc1 = {
  ...rcc,
  solitaryKidney: true,
  egfr: 90,
  resectionWorsensKidneyFunction: true,
  surgicalCandidacy: 'candidate',
};
const nsclc = { tumorType: 'non-small-cell-lung-cancer' };
const desmoid = { tumorType: 'desmoid-tumor', desmoidLocation: 'extra-abdominal' };
const member = { site: 'liver', product: 'commercial' };
const always = ['history-and-physical', 'treatment-plan'];
const rccAlways = ['kidney-diagnosis', 'kidney-staging', 'kidney-size'];
const lungStaging = ['lung-pathology', 'lung-staging', 'lung-nodal-staging', 'tumor-board-note'];
const airway = ['airway-lesion', 'airway-symptoms', 'palliative-intent'];

describe('what must a submission show: what the text asks for, and evidence for the clause', () => {
  it.each<[Held, object, readonly string[], readonly string[]]>([
    ['regence', { site: 'bone' }, always, []],
    ['regence', { tumorType: 'malignant-skin-tumor' }, always, ['skin-pathology', 'skin-lesion']],
    ['regence', { tumorType: 'uveal-melanoma' }, always, ['eye-oncology-note', 'eye-imaging']],
    ['regence', { site: 'kidney' }, always, ['kidney-imaging', 'kidney-biopsy', 'kidney-approach']],
    [
      'regence',
      { site: 'prostate', ablationExtent: 'whole-gland' },
      always,
      ['prostate-pathology', 'whole-gland-plan'],
    ],
    ['regence', { tumorType: 'cervical-intraepithelial-neoplasia' }, always, ['cervix-biopsy', 'cervix-no-invasion']],
    [
      'regence',
      { ...desmoid, progressive: true, symptomatic: false },
      always,
      ['desmoid-biopsy', 'desmoid-location', 'desmoid-growth'],
    ],
    [
      'regence',
      { ...desmoid, symptomatic: true, progressive: false },
      always,
      ['desmoid-biopsy', 'desmoid-location', 'desmoid-symptoms'],
    ],
    // One of two ways is met: the other, of which nothing is known, wants no evidence.
    ['regence', { ...desmoid, symptomatic: true }, always, ['desmoid-biopsy', 'desmoid-location', 'desmoid-symptoms']],
    ['regence', { ...nsclc, stage: 'IB', centralAirwayPalliation: false }, always, lungStaging],
    ['regence', { ...nsclc, stage: 'IVA', centralAirwayPalliation: true }, always, ['lung-pathology', ...airway]],
    ['regence', { site: 'liver' }, [], []],
    [
      'bcbsma 2024',
      { ...rcc1, setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'solitary-kidney', 'kidney-function-loss'],
    ],
    [
      'bcbsma 2024',
      { ...rcc1, setting: 'inpatient' },
      ['precertification'],
      [...always, ...rccAlways, 'solitary-kidney', 'kidney-function-loss'],
    ],
    [
      'bcbsma 2024',
      { ...rcc, solitaryKidney: true, resectionWorsensKidneyFunction: true, setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'solitary-kidney', 'kidney-function-loss'],
    ],
    [
      'bcbsma 2024',
      { ...rcc1, solitaryKidney: false, egfr: 40, setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'egfr-report', 'kidney-function-loss'],
    ],
    // Too large: what is met all the same is shown for the exception.
    [
      'bcbsma 2024',
      { ...rcc1, sizeCm: 5.5, egfr: 45, surgicalCandidacy: 'poor-candidate', setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'solitary-kidney', 'egfr-report', 'kidney-function-loss'],
    ],
    [
      'bcbsma 2020',
      { ...rcc, surgicalCandidacy: 'not-a-candidate', solitaryKidney: false, setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'kidney-candidacy-statement'],
    ],
    // The surgeon called the patient a poor candidate: nobody is asked for other words than the chart has.
    [
      'bcbsma 2024',
      { ...rcc, surgicalCandidacy: 'poor-candidate', resectionWorsensKidneyFunction: false, setting: 'outpatient' },
      [],
      [...always, ...rccAlways, 'kidney-surgical-risk'],
    ],
    [
      'bcbsma 2024',
      {
        ...nsclc,
        stage: 'IA2',
        surgicalCandidacy: 'poor-candidate',
        centralAirwayPalliation: false,
        setting: 'outpatient',
      },
      [],
      [...always, ...lungStaging, 'thoracic-surgery-note', 'lung-function'],
    ],
    [
      'bcbsma 2020',
      { ...nsclc, centralAirwayPalliation: true, setting: 'outpatient' },
      [],
      [...always, 'lung-pathology', ...airway],
    ],
    ['bcbsma 2024', { site: 'prostate', setting: 'inpatient' }, [], []],
    [
      'bcbsks 2012',
      { ...member, tumorType: 'hepatocellular-carcinoma', allFociTreatable: true, bridgeToTransplant: true },
      [],
      [...always, 'liver-imaging', 'transplant-listing'],
    ],
    [
      'bcbsks 2012',
      { ...member, tumorType: 'colorectal-liver-metastasis', allFociTreatable: true, extrahepaticDisease: false },
      [],
      [...always, 'liver-imaging', 'liver-staging'],
    ],
    [
      'bcbsks 2012',
      { ...member, tumorType: 'neuroendocrine-liver-metastasis', symptomatic: true },
      [],
      [...always, 'liver-imaging', 'neuroendocrine-symptoms'],
    ],
    ['bcbsks 2015', member, [], always],
    ['bcbsri', member, ['written-agreement'], always],
    ['bcbsri', { site: 'liver', product: 'medicare-advantage' }, ['written-agreement'], always],
    ['bcbsri', { site: 'lung' }, [], []],
  ])('%s %j', (policy, facts, asked, evidence) => {
    const { documents } = answerOf(policies[policy], { ...facts });
    const idsOf = (basis: string): readonly string[] =>
      (documents ?? [])
        .filter((each) => each.basis === basis)
        .map(({ id }) => id)
        .sort();
    expect(idsOf('policy')).toStrictEqual([...asked].sort());
    expect(idsOf('criterion')).toStrictEqual([...evidence].sort());
    expect(documents?.filter(({ clauses }) => clauses.length === 0)).toStrictEqual([]);
    const usual = documents?.filter(({ id, basis }) => always.includes(id) && basis === 'criterion');
    expect(documents?.filter(({ cites }) => cites.length === 0)).toStrictEqual(usual);
  });

  it('ties evidence to the clause that governs', () => {
    const clausesOf = (id: string): readonly string[] | undefined =>
      answerOf(policies['bcbsma 2024'], rcc1).documents?.find((each) => each.id === id)?.clauses;
    expect(clausesOf('kidney-function-loss')).toStrictEqual(['RCC.1']);
    expect(clausesOf('kidney-size')).toStrictEqual(['RCC', 'RCC.1']);
    expect(clausesOf('kidney-candidacy-statement')).toBeUndefined();
  });

  it('while undecided, lists evidence for every clause that can still hold and for no other', () => {
    const ids = answerOf(policies['bcbsma 2024'], { ...rcc, setting: 'outpatient' }).documents?.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['kidney-candidacy-statement', 'kidney-function-loss', 'solitary-kidney', 'egfr-report']),
    );
    expect(ids?.filter((id) => id.startsWith('lung') || id.startsWith('airway'))).toStrictEqual([]);
  });
});
