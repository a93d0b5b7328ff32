import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, cautionsIn } from '../fixtures/reading.ts';

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
const rcc1 = { ...rcc, solitaryKidney: true, resectionWorsensKidneyFunction: true };
const nsclc = { tumorType: 'non-small-cell-lung-cancer' };
const [candidate, poor, none] = [
  { surgicalCandidacy: 'candidate' },
  { surgicalCandidacy: 'poor-candidate' },
  { surgicalCandidacy: 'not-a-candidate' },
];
const liver = { site: 'liver' };
const advantage = { product: 'medicare-advantage' };

/** A caution, and under one policy the cases that show it and those that must not. */
const table: readonly (readonly [id: string, policy: Held, shown: readonly object[], hidden: readonly object[]])[] = [
  ['contract-governs', 'regence', [{}, liver, { site: 'kidney' }, { site: 'bone' }], []],
  ['contract-governs', 'bcbsma 2020', [{}, liver, rcc], []],
  ['contract-governs', 'bcbsma 2024', [{}, liver, rcc], []],
  ['contract-governs', 'bcbsks 2012', [{}, liver], []],
  ['contract-governs', 'bcbsks 2015', [{}, liver], []],
  ['contract-governs', 'bcbsri', [{}, liver], []],
  ['service-date-unknown', 'regence', [{}, { site: 'kidney' }], [{ serviceDate: '2026-07-01' }]],
  [
    'localized-reading',
    'bcbsma 2020',
    [{ ...rcc, stage: 'III' }],
    [
      rcc,
      { ...rcc, stage: 'II' },
      { ...rcc, stage: 'IV' },
      { tumorType: 'other-kidney-tumor', stage: 'III' },
      { tumorType: 'renal-cell-carcinoma' },
    ],
  ],
  ['localized-reading', 'bcbsma 2024', [{ ...rcc, stage: 'III', ...none }], [rcc, { site: 'kidney', stage: 'III' }]],
  ['localized-reading', 'regence', [], [{ ...rcc, stage: 'III' }]],
  ['title-excludes-skin', 'bcbsma 2020', [{ site: 'skin' }, { tumorType: 'benign-skin-tumor' }], [{}, { site: 'eye' }]],
  ['title-excludes-skin', 'bcbsma 2024', [], [{ site: 'skin' }]],
  [
    'medicare-advantage-rules',
    'bcbsma 2024',
    [{ product: 'medicare-hmo-blue' }, { product: 'medicare-ppo-blue', ...rcc }],
    [{}, { product: 'commercial-managed-care' }, { product: 'commercial-ppo-indemnity' }],
  ],
  [
    'medicare-advantage-rules',
    'bcbsma 2020',
    [{ product: 'medicare-hmo-blue' }],
    [{}, { product: 'commercial-ppo-indemnity' }],
  ],
  ['medicare-advantage-rules', 'bcbsri', [{ ...liver, ...advantage }], [liver, { ...liver, product: 'commercial' }]],
  ['effective-date-not-stated', 'bcbsri', [{}, liver, { site: 'lung' }], []],
  ['effective-date-not-stated', 'bcbsks 2015', [], [liver]],
  ['statement-only', 'bcbsks 2012', [{}, liver], []],
  ['statement-only', 'bcbsks 2015', [], [{}, liver]],
  [
    'candidate-tension',
    'bcbsma 2020',
    [{ ...rcc1, ...candidate }, rcc1],
    [{ ...rcc1, ...poor }, { ...rcc1, ...none }, { ...rcc, ...none }, rcc],
  ],
  [
    'candidate-tension',
    'bcbsma 2024',
    [{ ...rcc1, ...candidate }, rcc1],
    [
      { ...rcc1, ...poor },
      { ...rcc1, ...none },
      { ...rcc1, sizeCm: 5, ...candidate },
    ],
  ],
  [
    'size-limit-grouping',
    'bcbsma 2020',
    [{ ...rcc, sizeCm: 4.1, ...none }],
    [
      { ...rcc, sizeCm: 4, ...none },
      { ...rcc, sizeCm: 4.1, ...poor },
      { ...rcc, sizeCm: 4.1 },
      { site: 'kidney', sizeCm: 5, ...none },
    ],
  ],
  ['size-limit-grouping', 'bcbsma 2024', [], [{ ...rcc, sizeCm: 4.1, ...none }]],
  [
    'gfr-unit',
    'bcbsma 2020',
    [
      { ...rcc, egfr: 45 },
      { ...rcc, egfr: 0 },
    ],
    [rcc, { tumorType: 'other-kidney-tumor', egfr: 45 }],
  ],
  ['gfr-unit', 'bcbsma 2024', [{ ...rcc, egfr: 60 }], [rcc]],
  ['gfr-unit', 'regence', [], [{ ...rcc, egfr: 45 }]],
  [
    'evidence-insufficient',
    'bcbsma 2024',
    [
      { ...nsclc, stage: 'IB', ...poor },
      { ...nsclc, centralAirwayPalliation: true },
    ],
    [{ ...nsclc, stage: '0', centralAirwayPalliation: false, ...poor }, { ...nsclc, stage: 'IB' }, rcc1],
  ],
  ['evidence-insufficient', 'bcbsma 2020', [], [{ ...nsclc, stage: 'IB', ...poor }]],
  [
    'operability-not-asked',
    'regence',
    [
      { ...nsclc, stage: 'IB' },
      { ...nsclc, stage: 'IA1', ...candidate },
    ],
    [
      { ...nsclc, stage: 'IB', ...poor },
      { ...nsclc, stage: 'IB', ...none },
      { ...nsclc, stage: 'IVA', centralAirwayPalliation: true },
      { ...nsclc, stage: 'IIA', nodes: 'negative', centralAirwayPalliation: false },
    ],
  ],
  [
    'iia-node-positive',
    'regence',
    [{ ...nsclc, stage: 'IIA', nodes: 'positive' }],
    [
      { ...nsclc, stage: 'IIA', nodes: 'negative' },
      { ...nsclc, stage: 'IIA' },
      { ...nsclc, stage: 'IIB', nodes: 'positive' },
    ],
  ],
  [
    'stage-0-omitted',
    'regence',
    [
      { ...nsclc, stage: '0', centralAirwayPalliation: false },
      { ...nsclc, stage: '0' },
    ],
    [{ ...nsclc, stage: 'IA1' }, { tumorType: 'small-cell-lung-cancer', stage: '0' }, nsclc],
  ],
  [
    'catch-all',
    'regence',
    [
      { site: 'other' },
      { tumorType: 'benign-skin-tumor' },
      { tumorType: 'benign-lung-tumor' },
      { tumorType: 'cervical-cancer' },
      { tumorType: 'other-eye-tumor' },
    ],
    [
      { site: 'breast' },
      { site: 'bone' },
      { site: 'pancreas' },
      { site: 'prostate', ablationExtent: 'focal' },
      { site: 'kidney' },
      liver,
      {},
    ],
  ],
  [
    'catch-all',
    'bcbsma 2024',
    [
      { tumorType: 'other-kidney-tumor' },
      { site: 'eye' },
      { site: 'soft-tissue' },
      { tumorType: 'cervical-cancer' },
      { site: 'other' },
    ],
    [
      { site: 'breast' },
      { site: 'pancreas' },
      { site: 'bone' },
      { tumorType: 'benign-lung-tumor' },
      { tumorType: 'lung-metastasis' },
      { ...rcc, sizeCm: 5, ...candidate },
      { site: 'skin' },
    ],
  ],
  ['catch-all', 'bcbsma 2020', [{ site: 'eye' }], [{ site: 'breast' }, { site: 'skin' }, rcc]],
  [
    'outside-title',
    'bcbsma 2024',
    [{ site: 'eye' }, { site: 'soft-tissue' }, { tumorType: 'cervical-cancer' }, { site: 'other' }],
    [
      { site: 'bone' },
      { tumorType: 'other-kidney-tumor' },
      { site: 'skin' },
      { tumorType: 'cervical-intraepithelial-neoplasia' },
    ],
  ],
  ['outside-title', 'bcbsma 2020', [], [{ site: 'eye' }]],
  [
    'abdominal-wall',
    'regence',
    [
      { tumorType: 'desmoid-tumor', desmoidLocation: 'extra-abdominal' },
      { tumorType: 'desmoid-tumor', desmoidLocation: 'extra-abdominal', progressive: true },
    ],
    [
      { tumorType: 'desmoid-tumor' },
      { tumorType: 'desmoid-tumor', desmoidLocation: 'intra-abdominal' },
      { tumorType: 'other-soft-tissue-tumor', desmoidLocation: 'extra-abdominal' },
    ],
  ],
  [
    'ma-wording',
    'bcbsri',
    [{ ...liver, ...advantage }],
    [{ ...liver, product: 'commercial' }, liver, { site: 'lung', ...advantage }],
  ],
  [
    'bill-member',
    'regence',
    [{ site: 'bone' }],
    [{ site: 'kidney' }, liver, {}, { ...nsclc, stage: 'IIA', nodes: 'negative', centralAirwayPalliation: false }],
  ],
  [
    'bill-member',
    'bcbsma 2024',
    [{ site: 'bone' }, { ...rcc, sizeCm: 5, ...none }],
    [rcc1, { site: 'skin' }, liver, rcc],
  ],
  ['bill-member', 'bcbsma 2020', [{ site: 'bone' }, { ...rcc, stage: 'IV', ...poor }], [rcc1]],
  ['bill-member', 'bcbsks 2015', [{ ...liver, product: 'commercial' }], [liver, { site: 'lung' }]],
  [
    'bill-member',
    'bcbsri',
    [
      { ...liver, ...advantage },
      { ...liver, product: 'commercial' },
    ],
    [liver, { site: 'lung' }],
  ],
  [
    'contradiction',
    'regence',
    [
      { site: 'kidney', stage: 'I', sizeCm: 7.1 },
      { site: 'kidney', stage: 'II', sizeCm: 7 },
      { site: 'lung', stage: 'IB', nodes: 'positive' },
      { site: 'lung', stage: '0', nodes: 'positive' },
    ],
    [
      { site: 'kidney', stage: 'I', sizeCm: 7 },
      { site: 'kidney', stage: 'II', sizeCm: 7.1 },
      { site: 'kidney', stage: 'III', sizeCm: 3 },
      { site: 'lung', stage: 'IIA', nodes: 'positive' },
      { site: 'lung', stage: 'IB' },
      { site: 'lung', stage: 'IB', nodes: 'negative' },
    ],
  ],
  ['contradiction', 'bcbsma 2024', [{ ...rcc, sizeCm: 8 }], [rcc, { tumorType: 'lung-metastasis', sizeCm: 8 }]],
  [
    'code-mismatch',
    'regence',
    [
      { site: 'lung', cptCodes: ['50593'] },
      { site: 'kidney', cptCodes: ['99999'] },
      { site: 'kidney', approach: 'open', cptCodes: ['50593'] },
    ],
    [
      { site: 'kidney', cptCodes: ['50593'] },
      { site: 'kidney', approach: 'percutaneous', cptCodes: ['50593'] },
      { site: 'kidney' },
      { site: 'kidney', cptCodes: [] },
    ],
  ],
  ['code-mismatch', 'bcbsks 2012', [], [{ ...liver, cptCodes: ['47383'] }]],
  ['review-due', 'bcbsma 2020', [], [{ serviceDate: '2021-08-31' }, {}]],
  ['review-due', 'bcbsks 2012', [], [{ serviceDate: '2015-06-11' }, {}]],
];

describe.each(table)('is the caution %s of %s', (id, policy, shown, hidden) => {
  it.each(shown.map((facts) => [facts]))('shown for %j', (facts) => {
    expect(cautionsIn(answerOf(policies[policy], { ...facts }))).toContain(id);
  });
  it.each(hidden.map((facts) => [facts]))('hidden for %j', (facts) => {
    expect(cautionsIn(answerOf(policies[policy], { ...facts }))).not.toContain(id);
  });
});

describe('when is a version due for review', () => {
  it.each<[Held, string, string, boolean]>([
    ['regence', '2026-10-31', '2026-10-31', false],
    ['regence', '2026-11-01', '2026-07-01', true],
    ['regence', '2026-07-01', '2026-11-01', true],
    ['bcbsma 2024', '2025-08-31', '2025-08-31', false],
    ['bcbsma 2024', '2025-09-01', '2025-08-31', true],
    ['bcbsma 2024', '2024-09-01', '2025-09-01', true],
    ['bcbsma 2020', '2021-08-31', '2026-11-21', false],
    ['bcbsks 2015', '2026-09-30', '2026-09-30', false],
    ['bcbsks 2015', '2026-10-01', '2026-09-30', true],
    ['bcbsks 2012', '2015-06-11', '2026-11-21', false],
    ['bcbsri', '2022-11-30', '2022-11-30', false],
    ['bcbsri', '2022-12-01', '2022-11-30', true],
  ])('%s, service on %s, read on %s: %s', (policy, serviceDate, today, isDue) => {
    expect(cautionsIn(answerOf(policies[policy], { serviceDate }, today)).includes('review-due')).toBe(isDue);
  });

  it('says whether the date is stated or inferred', () => {
    const wordsOf = (policy: Held): string | undefined =>
      answerOf(policies[policy], {}, '2026-11-21').cautions.find(({ id }) => id === 'review-due')?.says;
    expect(wordsOf('regence')).toMatch(/announces its next review for November 2026/);
    expect(wordsOf('bcbsma 2024')).toMatch(/probably/);
    expect(wordsOf('bcbsks 2015')).toMatch(/probably/);
    expect(wordsOf('bcbsri')).toMatch(/assumed/);
  });
});

describe('what does the notice rule of each payer say', () => {
  it.each<[Held, object, RegExp]>([
    ['regence', { site: 'bone' }, /encouraged to tell/],
    ['bcbsri', { ...liver, product: 'commercial' }, /agreed in writing, in advance/],
    ['bcbsma 2024', { site: 'bone' }, /states no rule/],
    ['bcbsks 2015', { ...liver, product: 'commercial' }, /states no rule/],
  ])('%s', (policy, facts, words) => {
    const bill = answerOf(policies[policy], { ...facts }).cautions.find(({ id }) => id === 'bill-member');
    expect(bill?.says).toMatch(words);
    expect(bill?.cites).not.toHaveLength(0);
  });
});
