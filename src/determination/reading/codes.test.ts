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

const skinCodes = [
  '17260',
  '17261',
  '17262',
  '17263',
  '17264',
  '17266',
  '17270',
  '17271',
  '17272',
  '17273',
  '17274',
  '17276',
  '17280',
  '17281',
  '17282',
  '17283',
  '17284',
  '17286',
];
const rcc2 = { tumorType: 'renal-cell-carcinoma', stage: 'I', sizeCm: 3, surgicalCandidacy: 'not-a-candidate' };
const member = { site: 'liver', product: 'commercial' };

describe('which codes of the policy’s list fit the case, and with which status', () => {
  it.each<[Held, object, readonly string[], string]>([
    ['regence', { tumorType: 'malignant-skin-tumor', approach: 'topical' }, skinCodes, 'by-clause'],
    ['regence', { tumorType: 'malignant-skin-tumor', approach: 'percutaneous' }, [], ''],
    ['regence', { tumorType: 'benign-skin-tumor', approach: 'topical' }, [], ''],
    ['regence', { site: 'kidney', approach: 'open' }, ['50250'], 'by-clause'],
    ['regence', { site: 'kidney', approach: 'laparoscopic' }, ['50542'], 'by-clause'],
    ['regence', { site: 'kidney', approach: 'percutaneous' }, ['50593'], 'by-clause'],
    ['regence', { site: 'kidney' }, ['50250', '50542', '50593'], 'by-clause'],
    ['regence', { site: 'kidney', approach: 'topical' }, [], ''],
    ['regence', { tumorType: 'breast-cancer', approach: 'percutaneous' }, ['0581T'], 'by-clause'],
    ['regence', { tumorType: 'fibroadenoma' }, ['19105'], 'by-clause'],
    ['regence', { site: 'bone' }, ['20983'], 'by-clause'],
    [
      'regence',
      { tumorType: 'non-small-cell-lung-cancer', stage: 'IB', approach: 'percutaneous' },
      ['32994'],
      'by-clause',
    ],
    [
      'regence',
      { tumorType: 'non-small-cell-lung-cancer', centralAirwayPalliation: true, approach: 'bronchoscopic' },
      ['31641'],
      'by-clause',
    ],
    [
      'regence',
      { tumorType: 'lung-metastasis', centralAirwayPalliation: true, approach: 'bronchoscopic' },
      ['31641'],
      'by-clause',
    ],
    ['regence', { tumorType: 'benign-lung-tumor', approach: 'bronchoscopic' }, [], ''],
    ['regence', { tumorType: 'non-small-cell-lung-cancer', approach: 'bronchoscopic' }, ['31641'], 'by-clause'],
    ['regence', { tumorType: 'cervical-intraepithelial-neoplasia' }, ['57511'], 'by-clause'],
    ['regence', { site: 'liver' }, [], ''],
    [
      'bcbsma 2024',
      { ...rcc2, approach: 'percutaneous' },
      ['50593', '76940', '77013', '77022'],
      'criteria-must-be-met',
    ],
    ['bcbsma 2024', { ...rcc2, approach: 'laparoscopic' }, ['50542'], 'criteria-must-be-met'],
    ['bcbsma 2024', { ...rcc2, approach: 'open' }, ['50250'], 'criteria-must-be-met'],
    ['bcbsma 2024', { site: 'lung', approach: 'percutaneous' }, ['32994'], 'criteria-must-be-met'],
    ['bcbsma 2024', { site: 'lung', approach: 'bronchoscopic' }, [], ''],
    ['bcbsma 2024', { site: 'bone', approach: 'percutaneous' }, ['20983'], 'investigational'],
    ['bcbsma 2020', { site: 'bone', approach: 'percutaneous' }, [], ''],
    ['bcbsma 2020', { tumorType: 'breast-cancer' }, ['0581T'], 'investigational'],
    ['bcbsma 2024', { tumorType: 'fibroadenoma' }, ['19105'], 'investigational'],
    ['bcbsma 2024', { site: 'pancreas' }, [], ''],
    ['bcbsks 2015', { ...member, approach: 'percutaneous' }, ['47383', '76940'], 'investigational'],
    ['bcbsks 2015', member, ['47371', '47381', '47383', '76940'], 'investigational'],
    ['bcbsks 2015', { site: 'kidney' }, [], ''],
    ['bcbsri', { ...member, approach: 'open' }, ['47381'], 'not-medically-necessary'],
    [
      'bcbsri',
      { site: 'liver', product: 'medicare-advantage' },
      ['47371', '47381', '47383'],
      'not-medically-necessary',
    ],
  ])('%s %j: %j %s', (policy, facts, codes, status) => {
    const listed = answerOf(policies[policy], { ...facts }).codes;
    expect(listed?.map(({ code }) => code)).toStrictEqual(codes);
    expect(listed?.filter((each) => each.status !== status)).toStrictEqual([]);
    expect(listed?.filter(({ cites }) => cites.length === 0)).toStrictEqual([]);
  });

  it('a list that is not held is not an empty list', () => {
    expect(answerOf(policies['bcbsks 2012'], { ...member }).codes).toBeNull();
  });

  it.each(['whole-gland', 'focal'])(
    'prostate, %s: the list gives 55873 no status, nor the unlisted code',
    (ablationExtent) => {
      const listed = answerOf(policies.regence, { site: 'prostate', approach: 'percutaneous', ablationExtent }).codes;
      expect(listed?.map((each) => [each.code, each.status])).toStrictEqual([
        ['55873', 'by-clause'],
        ['55899', 'not-stated'],
      ]);
    },
  );
});

describe('why does a planned code not go with the case', () => {
  it.each<[Held, object, readonly RegExp[]]>([
    ['regence', { site: 'lung', cptCodes: ['50593'] }, [/50593.*does not fit/]],
    [
      'regence',
      { tumorType: 'benign-lung-tumor', centralAirwayPalliation: false, cptCodes: ['31641'] },
      [/31641 is listed for another use than the one that decides this case\.$/],
    ],
    ['regence', { site: 'kidney', approach: 'open', cptCodes: ['50593', '50250'] }, [/50593.*does not fit/]],
    [
      'regence',
      { site: 'kidney', cptCodes: ['47383', '50593', '0000A'] },
      [/47383 is not in this policy’s list/, /0000A is not in this policy’s list/],
    ],
    ['bcbsma 2024', { site: 'bone', cptCodes: ['20983'] }, []],
    ['bcbsma 2020', { site: 'bone', cptCodes: ['20983'] }, [/20983 is not in this policy’s list/]],
    ['bcbsma 2024', { ...rcc2, approach: 'open', cptCodes: ['76940'] }, [/76940.*does not fit/]],
    [
      'bcbsma 2024',
      { tumorType: 'non-small-cell-lung-cancer', centralAirwayPalliation: true, cptCodes: ['31641'] },
      [/31641 is not in this policy’s list.*not excluded/],
    ],
    ['bcbsri', { ...member, cptCodes: ['76940'] }, [/76940 is not in this policy’s list/]],
    ['bcbsks 2012', { ...member, cptCodes: ['12345'] }, []],
  ])('%s %j', (policy, facts, words) => {
    const found = answerOf(policies[policy], { ...facts })
      .cautions.filter(({ id }) => id === 'code-mismatch')
      .map(({ says }) => says);
    expect(found).toHaveLength(words.length);
    words.forEach((each, index) => expect(found[index]).toMatch(each));
  });
});
