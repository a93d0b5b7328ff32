import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import { answerOf, decidedAs, openAs, standingIn, type Decided, type Open } from '../fixtures/reading.ts';

const held = (name: string): ReturnType<typeof heldPolicy> =>
  heldPolicy(readForAll(readFileSync(new URL(`../../../public/policies/${name}.json`, import.meta.url), 'utf8')));
const kansas2012 = held('bcbsks-liver_2012-05');
const kansas2015 = held('bcbsks-liver_2015-06');
const rhodeIsland = held('bcbsri-liver_2021-12');

const member = { product: 'commercial' };
const hcc = { ...member, tumorType: 'hepatocellular-carcinoma' };
const colorectal = { ...member, tumorType: 'colorectal-liver-metastasis' };
const neuroendocrine = { ...member, tumorType: 'neuroendocrine-liver-metastasis' };
const named = ['kidney', 'lung', 'breast', 'pancreas', 'bone'];
const unnamed = ['prostate', 'skin', 'eye', 'cervix', 'soft-tissue', 'other'];

const in2012: readonly Decided[] = [
  [
    'HCC, all foci treatable',
    { ...hcc, allFociTreatable: true, bridgeToTransplant: false },
    'medically-necessary',
    ['A'],
  ],
  ['HCC, all foci treatable, bridge unknown', { ...hcc, allFociTreatable: true }, 'medically-necessary', ['A']],
  [
    'HCC, all foci treatable and a bridge',
    { ...hcc, allFociTreatable: true, bridgeToTransplant: true },
    'medically-necessary',
    ['A', 'B'],
  ],
  [
    'HCC, not all foci treatable, but a bridge',
    { ...hcc, allFociTreatable: false, bridgeToTransplant: true },
    'payer-review',
    ['B', 'C'],
  ],
  [
    'HCC, not all foci treatable, no bridge',
    { ...hcc, allFociTreatable: false, bridgeToTransplant: false },
    'investigational',
    ['C'],
  ],
  [
    'colorectal metastasis, all foci treatable, none outside',
    { ...colorectal, allFociTreatable: true, extrahepaticDisease: false },
    'medically-necessary',
    ['D'],
  ],
  [
    'colorectal metastasis, not all foci treatable',
    { ...colorectal, allFociTreatable: false },
    'investigational',
    ['F.1'],
  ],
  [
    'colorectal metastasis, disease outside the liver',
    { ...colorectal, extrahepaticDisease: true },
    'investigational',
    ['F.1'],
  ],
  ['neuroendocrine metastasis with symptoms', { ...neuroendocrine, symptomatic: true }, 'medically-necessary', ['E']],
  ['neuroendocrine metastasis without symptoms', { ...neuroendocrine, symptomatic: false }, 'investigational', ['F.1']],
  ['another metastasis', { ...member, tumorType: 'other-liver-metastasis' }, 'investigational', ['F.2']],
  ['another primary liver tumor', { ...member, tumorType: 'other-primary-liver-tumor' }, 'not-addressed', ['Scope']],
];

const openIn2012: readonly Open[] = [
  ['HCC', hcc, ['investigational', 'medically-necessary', 'payer-review'], ['allFociTreatable', 'bridgeToTransplant']],
  [
    'HCC as a bridge',
    { ...hcc, bridgeToTransplant: true },
    ['medically-necessary', 'payer-review'],
    ['allFociTreatable'],
  ],
  [
    'colorectal metastasis, all foci treatable',
    { ...colorectal, allFociTreatable: true },
    ['investigational', 'medically-necessary'],
    ['extrahepaticDisease'],
  ],
  ['neuroendocrine metastasis', neuroendocrine, ['investigational', 'medically-necessary'], ['symptomatic']],
  [
    'another metastasis, product unknown',
    { tumorType: 'other-liver-metastasis' },
    ['investigational', 'not-addressed'],
    ['product'],
  ],
  [
    'neuroendocrine metastasis, product unknown',
    { tumorType: 'neuroendocrine-liver-metastasis' },
    ['investigational', 'medically-necessary', 'not-addressed'],
    ['product', 'symptomatic'],
  ],
];

describe('what did BCBS Kansas, liver policy, version 2012-05, say of', () => {
  it.each(in2012)('%s', (...row) => {
    expect(standingIn(answerOf(kansas2012, row[1]))).toStrictEqual(decidedAs(row));
  });

  it.each(openIn2012)('%s: what is missing', (...row) => {
    expect(standingIn(answerOf(kansas2012, row[1]))).toStrictEqual(openAs(row));
  });

  it('a bridge where C could limit B: the question to ask', () => {
    expect(answerOf(kansas2012, { ...hcc, allFociTreatable: false, bridgeToTransplant: true }).question).toMatch(
      /does statement C limit statement B/,
    );
  });
});

describe.each([
  ['2012-05', kansas2012],
  ['2015-06', kansas2015],
] as const)('what is outside the Kansas liver policy, version %s', (_, policy) => {
  it.each([...named, ...unnamed, 'liver'])('a member of the Federal Employee Program, site %s', (site) => {
    const determination = answerOf(policy, { product: 'federal-employee-program', site });
    expect(standingIn(determination)).toStrictEqual({
      outcome: 'not-addressed',
      possibleOutcomes: ['not-addressed'],
      missing: [],
      governing: ['Scope'],
    });
    expect(determination.relatedPolicies).toStrictEqual([{ number: null, title: 'FEP medical policy' }]);
    expect(determination.priorAuthorization).toBe('not-stated');
  });

  it('the Federal Employee Program, site unknown', () => {
    expect(answerOf(policy, { product: 'federal-employee-program' }).outcome).toBe('not-addressed');
  });

  it.each([...named, ...unnamed])('site %s, product unknown', (site) => {
    const determination = answerOf(policy, { site });
    expect(standingIn(determination)).toStrictEqual({
      outcome: 'not-addressed',
      possibleOutcomes: ['not-addressed'],
      missing: [],
      governing: ['Scope'],
    });
    const titles = determination.relatedPolicies?.map(({ title }) => title);
    expect(titles).toStrictEqual(
      named.includes(site) ? ['Cryoablation of Tumors Located in the Kidney, Lung, Breast, Pancreas, or Bone'] : [],
    );
  });
});

describe('what does BCBS Kansas, liver policy, version 2015-06, say of', () => {
  it.each([
    'hepatocellular-carcinoma',
    'other-primary-liver-tumor',
    'colorectal-liver-metastasis',
    'neuroendocrine-liver-metastasis',
    'other-liver-metastasis',
  ])('%s', (tumorType) => {
    const determination = answerOf(kansas2015, {
      ...member,
      tumorType,
      allFociTreatable: true,
      bridgeToTransplant: true,
      symptomatic: true,
      extrahepaticDisease: false,
    });
    expect(standingIn(determination)).toStrictEqual({
      outcome: 'investigational',
      possibleOutcomes: ['investigational'],
      missing: [],
      governing: ['Policy'],
    });
    expect(determination.payerWord).toBe('experimental / investigational');
    expect(determination.priorAuthorization).toBe('not-stated');
  });

  it('a liver tumor, product unknown; site unknown, commercial', () => {
    expect(standingIn(answerOf(kansas2015, { site: 'liver' }))).toStrictEqual(
      openAs(['', {}, ['investigational', 'not-addressed'], ['product']]),
    );
    expect(standingIn(answerOf(kansas2015, member))).toStrictEqual(
      openAs(['', {}, ['investigational', 'not-addressed'], ['site']]),
    );
  });
});

describe('what does BCBS Rhode Island, liver policy, version 2021-12, say of', () => {
  it.each<Decided>([
    [
      'a Medicare Advantage member',
      { product: 'medicare-advantage', site: 'liver' },
      'not-covered',
      ['Medicare Advantage'],
    ],
    [
      'a commercial member',
      { product: 'commercial', tumorType: 'hepatocellular-carcinoma' },
      'not-medically-necessary',
      ['Commercial'],
    ],
    ...[...named, ...unnamed].map((site): Decided => [`site ${site}`, { site }, 'not-addressed', ['Scope']]),
  ])('%s', (...row) => {
    expect(standingIn(answerOf(rhodeIsland, row[1]))).toStrictEqual(decidedAs(row));
  });

  it('what is missing, prior authorization, related policies', () => {
    expect(standingIn(answerOf(rhodeIsland, { site: 'liver' }))).toStrictEqual(
      openAs(['', {}, ['not-covered', 'not-medically-necessary'], ['product']]),
    );
    expect(standingIn(answerOf(rhodeIsland, {}))).toStrictEqual(
      openAs(['', {}, ['not-addressed', 'not-covered', 'not-medically-necessary'], ['site']]),
    );
    expect(
      ['inpatient', 'outpatient'].map(
        (setting) => answerOf(rhodeIsland, { site: 'liver', setting }).priorAuthorization,
      ),
    ).toStrictEqual(['not-applicable', 'not-applicable']);
    const outside = answerOf(rhodeIsland, { site: 'lung' });
    expect([outside.priorAuthorization, outside.relatedPolicies]).toStrictEqual(['not-stated', []]);
  });
});
