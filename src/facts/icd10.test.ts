import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  diagnosisCategoriesFor,
  factNamed,
  heldFacts,
  sitesOf,
  type Facts,
  type Vocabulary,
} from './index.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const codesFor = (facts: Facts): readonly string[] => diagnosisCategoriesFor(facts, heldFacts).map(({ code }) => code);

const typesOf = (site: string): readonly string[] => {
  const fact = factNamed(vocabulary, 'tumorType');
  return fact ? choicesOf(fact, vocabulary, { site }).map(({ value }) => value) : [];
};
const everyType = sitesOf(vocabulary).flatMap((site) => typesOf(site).map((tumorType) => ({ site, tumorType })));

describe('which ICD-10-CM categories fit the tumor', () => {
  it.each<[Facts, readonly string[]]>([
    [{ site: 'kidney', tumorType: 'renal-cell-carcinoma' }, ['C64']],
    [{ site: 'lung', tumorType: 'lung-metastasis' }, ['C78.0']],
    [{ site: 'lung', tumorType: 'benign-lung-tumor' }, ['D14.3']],
    [{ site: 'prostate' }, ['C61']],
    [{ site: 'eye', tumorType: 'uveal-melanoma' }, ['C69.3', 'C69.4']],
    [{ site: 'cervix', tumorType: 'cervical-intraepithelial-neoplasia' }, ['D06', 'N87']],
    [{ site: 'bone', tumorType: 'bone-metastasis' }, ['C79.51']],
    [{ site: 'liver', tumorType: 'hepatocellular-carcinoma' }, ['C22.0']],
    [{ site: 'liver', tumorType: 'neuroendocrine-liver-metastasis' }, ['C7B.02', 'C7B.8']],
    [{ site: 'breast' }, ['C50', 'D05', 'D24']],
    [{ site: 'other' }, []],
    [{}, []],
    [{ site: 'constructor' }, []],
  ])('of %j', (facts, codes) => {
    expect(codesFor(facts)).toStrictEqual(codes);
  });

  it.each([
    [undefined, ['D48.11']],
    ['2023-09-30', ['D48.1']],
    ['2023-10-01', ['D48.11']],
    ['2015-09-30', []],
  ])('of a desmoid on %s', (serviceDate, codes) => {
    expect(
      codesFor({
        site: 'soft-tissue',
        tumorType: 'desmoid-tumor',
        ...(serviceDate === undefined ? {} : { serviceDate }),
      }),
    ).toStrictEqual(codes);
  });

  it.each(everyType)('of $site, $tumorType: at least one, among those of the site, in the form of a code', (facts) => {
    expect(codesFor(facts).length).toBeGreaterThan(0);
    expect(codesFor({ site: facts.site })).toStrictEqual(expect.arrayContaining([...codesFor(facts)]));
    expect(codesFor(facts).filter((code) => !/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code))).toStrictEqual([]);
  });
});
