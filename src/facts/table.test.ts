import { describe, expect, it } from 'vitest';
import { choicesOf, factNamed, heldFacts, isAskedFor, siteImpliedBy, sitesOf, type Vocabulary } from './index.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const named = (name: string) => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  return fact;
};
const valuesOf = (name: string, site?: string): readonly string[] =>
  choicesOf(named(name), vocabulary, { site }).map(({ value }) => value);

const sites = [
  'kidney',
  'lung',
  'prostate',
  'skin',
  'eye',
  'cervix',
  'soft-tissue',
  'breast',
  'pancreas',
  'bone',
  'liver',
  'airway',
  'other',
];
const tumorTypes: Readonly<Record<string, readonly string[]>> = {
  kidney: ['renal-cell-carcinoma', 'other-kidney-tumor'],
  lung: [
    'non-small-cell-lung-cancer',
    'small-cell-lung-cancer',
    'other-primary-lung-cancer',
    'lung-metastasis',
    'benign-lung-tumor',
  ],
  skin: ['malignant-skin-tumor', 'premalignant-skin-lesion', 'benign-skin-tumor'],
  airway: ['primary-airway-tumor', 'airway-metastasis'],
  eye: ['uveal-melanoma', 'other-eye-tumor'],
  cervix: ['cervical-intraepithelial-neoplasia', 'cervical-cancer'],
  'soft-tissue': ['desmoid-tumor', 'other-soft-tissue-tumor'],
  breast: ['breast-cancer', 'fibroadenoma', 'other-benign-breast-tumor'],
  bone: ['primary-bone-cancer', 'bone-metastasis', 'benign-bone-tumor'],
  liver: [
    'hepatocellular-carcinoma',
    'other-primary-liver-tumor',
    'colorectal-liver-metastasis',
    'neuroendocrine-liver-metastasis',
    'other-liver-metastasis',
  ],
  prostate: [],
  pancreas: [],
  other: [],
};

describe('does the facts table hold what a case is fixed to', () => {
  it('every fact', () => {
    expect(heldFacts.facts.map(({ name }) => name)).toStrictEqual(
      expect.arrayContaining([
        'payer',
        'product',
        'serviceDate',
        'setting',
        'site',
        'tumorType',
        'stage',
        'stageEdition',
        'nodes',
        'sizeCm',
        'egfr',
        'solitaryKidney',
        'resectionWorsensKidneyFunction',
        'surgicalCandidacy',
        'centralAirwayPalliation',
        'ablationExtent',
        'desmoidLocation',
        'progressive',
        'symptomatic',
        'allFociTreatable',
        'bridgeToTransplant',
        'extrahepaticDisease',
        'diseaseSetting',
        'primaryTreatment',
        'clinicalT',
        'spread',
        'gleasonScore',
        'psa',
        'boneLesionType',
        'standardTreatment',
        'approach',
        'cptCodes',
        'calculated',
      ]),
    );
  });

  it('the sites', () => {
    expect(sitesOf(vocabulary)).toStrictEqual(expect.arrayContaining(sites));
  });

  it.each(Object.entries(tumorTypes))('the tumor types of site %s', (site, types) => {
    expect(valuesOf('tumorType', site)).toStrictEqual(expect.arrayContaining([...types]));
    expect(types.map((type) => siteImpliedBy(named('tumorType'), type))).toStrictEqual(types.map(() => site));
  });

  it.each([
    ['kidney', ['I', 'II', 'III', 'IV']],
    [
      'lung',
      [
        '0',
        'IA1',
        'IA2',
        'IA3',
        'IA',
        'IB',
        'I',
        'IIA',
        'IIB',
        'II',
        'IIIA',
        'IIIB',
        'IIIC',
        'III',
        'IVA',
        'IVB',
        'IV',
      ],
    ],
    ['liver', []],
    ['prostate', []],
  ])('the stages of site %s', (site, stages) => {
    expect(valuesOf('stage', site)).toStrictEqual(stages);
  });

  it.each([
    ['setting', ['inpatient', 'outpatient']],
    ['stageEdition', ['ajcc-7', 'ajcc-8', 'ajcc-9']],
    ['nodes', ['negative', 'positive']],
    ['surgicalCandidacy', ['candidate', 'poor-candidate', 'not-a-candidate']],
    ['ablationExtent', ['whole-gland', 'focal']],
    ['diseaseSetting', ['primary', 'recurrence']],
    ['primaryTreatment', ['radiation', 'other-treatment']],
    ['clinicalT', ['T1', 'T2a', 'T2b', 'T2c', 'T2', 'T3', 'T4']],
    ['boneLesionType', ['osteolytic', 'osteoblastic', 'mixed']],
    ['standardTreatment', ['exhausted', 'partly', 'available']],
    ['desmoidLocation', ['extra-abdominal', 'intra-abdominal']],
    ['approach', ['percutaneous', 'laparoscopic', 'open', 'bronchoscopic', 'topical']],
    ['solitaryKidney', ['true', 'false']],
  ])('the values of %s', (name, values) => {
    expect(valuesOf(name)).toStrictEqual(values);
  });

  it.each([
    [
      'kidney',
      ['stage', 'sizeCm', 'egfr', 'solitaryKidney', 'resectionWorsensKidneyFunction', 'surgicalCandidacy', 'tumorType'],
    ],
    ['lung', ['stage', 'stageEdition', 'nodes', 'surgicalCandidacy', 'centralAirwayPalliation', 'tumorType']],
    [
      'prostate',
      ['ablationExtent', 'diseaseSetting', 'primaryTreatment', 'clinicalT', 'spread', 'gleasonScore', 'psa'],
    ],
    ['bone', ['tumorType', 'boneLesionType', 'standardTreatment']],
    ['airway', ['tumorType', 'centralAirwayPalliation']],
    ['soft-tissue', ['desmoidLocation', 'progressive', 'symptomatic', 'tumorType']],
    ['liver', ['symptomatic', 'allFociTreatable', 'bridgeToTransplant', 'extrahepaticDisease', 'tumorType']],
    ['skin', ['tumorType']],
    ['breast', ['tumorType']],
    ['pancreas', []],
    ['other', []],
  ])('the facts asked for site %s and not for every site', (site, names) => {
    expect(
      heldFacts.facts
        .filter((fact) => fact.sites && isAskedFor(fact, site))
        .map(({ name }) => name)
        .sort(),
    ).toStrictEqual([...names].sort());
  });
});

describe('has every fact the words that people read', () => {
  it.each(heldFacts.facts.map((fact) => [fact.name, fact] as const))('%s', (_, fact) => {
    expect([fact.label, fact.question, fact.help].every((words) => words.length > 0)).toBe(true);
    expect(fact.question).toMatch(/\?$/);
    expect(choicesOf(fact, vocabulary, {}).filter(({ word }) => word === '')).toStrictEqual([]);
  });
});
