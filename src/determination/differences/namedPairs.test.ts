import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldPolicy, readForAll } from '../fixtures/held.ts';
import type { PreparedPolicy } from '../prepare.ts';
import { differencesBetween, type Differences } from './differences.ts';
import { textDifferences } from './textDifferences.ts';

const held = (name: string): PreparedPolicy =>
  heldPolicy(readForAll(readFileSync(new URL(`../../../public/policies/${name}.json`, import.meta.url), 'utf8')));

/** Each condition in one line: sites, then what it limits. */
const lines = ({ groups }: Differences): readonly string[] =>
  groups.flatMap(({ outcomes, conditions }) =>
    conditions.map(
      ({ siteWords, terms, cases }) =>
        `${outcomes.join(' > ')}: ${[siteWords.join(', '), ...terms.map(({ fact, words }) => `${fact.label} ${words}`)].join('; ')} (${String(cases)})`,
    ),
  );

describe('Massachusetts, September 2020 and September 2024', () => {
  const [before, after] = [held('bcbsma-260_2020-09'), held('bcbsma-260_2024-09')];
  const text = textDifferences(before, after);

  it('is the skin, and nothing else, judged differently', () => {
    const found = differencesBetween(before, after);
    expect(lines(found)).toStrictEqual([
      'not-addressed > payer-review: Skin; Type of tumor Malignant skin tumor or Benign skin tumor (2)',
    ]);
    expect(found.sites.filter(({ differing }) => differing > 0)).toStrictEqual([
      { site: 'skin', words: 'Skin', cases: 3, differing: 2 },
    ]);
  });

  it('does the title differ, and 20983 is the one code that came', () => {
    expect(text.titles).toStrictEqual([
      'Cryosurgical Ablation of Miscellaneous Solid Tumors Other Than Liver, Prostate, or Dermatologic Tumors',
      'Cryoablation of Tumors Located in the Kidney, Lung, Breast, Pancreas, or Bone',
    ]);
    expect(text.codes?.map(({ key, before: was, after: is }) => [key, was?.status, is?.status])).toStrictEqual([
      ['20983', undefined, 'investigational'],
    ]);
  });

  it('is the clause on skin the one that says something else; all others say the same of the same cases', () => {
    const otherwise = text.clauses.filter(({ ways }) => ways.some((way) => way !== 'citation' && way !== 'moved'));
    expect(
      otherwise.map(({ before: was, after: is }) => [was?.label, was?.outcome, is?.label, is?.outcome]),
    ).toStrictEqual([['Scope', 'not-addressed', 'INV', 'payer-review']]);
    expect(text.clauses.every(({ before: was, after: is }) => was !== undefined && is !== undefined)).toBe(true);
    expect(text.clauses).toHaveLength(15);
  });

  it('do documents and prior authorization stay, while cautions come and go', () => {
    expect(text.documents).toStrictEqual([]);
    expect(text.remarks.map(({ about }) => about)).toStrictEqual(['scope', 'review']);
    const gone = text.cautions.filter(({ after: is }) => is === undefined).map(({ key }) => key);
    const come = text.cautions.filter(({ before: was }) => was === undefined).map(({ key }) => key);
    expect([gone, come]).toStrictEqual([
      ['size-limit-grouping', 'title-excludes-skin'],
      ['evidence-insufficient', 'outside-title'],
    ]);
  });
});

describe('Kansas, before and after June 12, 2015', () => {
  const [before, after] = [held('bcbsks-liver_2012-05'), held('bcbsks-liver_2015-06')];

  it('is what A, B, D and E supported investigational since, and so is what the earlier text left open', () => {
    const commercial = 'Liver; Product Commercial or self-insured group';
    expect(lines(differencesBetween(before, after)).filter((line) => line.includes(commercial))).toStrictEqual([
      `medically-necessary > investigational: ${commercial}; Type of tumor Hepatocellular carcinoma (HCC); All foci treatable Yes (8)`,
      `medically-necessary > investigational: ${commercial}; Type of tumor Metastasis from a neuroendocrine tumor; Symptoms from the tumor Yes (8)`,
      `medically-necessary > investigational: ${commercial}; Type of tumor Metastasis from colorectal cancer; All foci treatable Yes; Metastases outside the liver No (4)`,
      `not-addressed > investigational: ${commercial}; Type of tumor Another primary liver tumor (16)`,
      `payer-review > investigational: ${commercial}; Type of tumor Hepatocellular carcinoma (HCC); All foci treatable No; Bridge to transplant Yes (4)`,
    ]);
  });

  it('are codes not compared, because those of the earlier text are lost', () => {
    expect(textDifferences(before, after).codes).toBeUndefined();
  });
});

describe('Massachusetts and Regence', () => {
  it('is a small renal cell carcinoma in a surgical candidate investigational there, medically necessary here', () => {
    const { groups } = differencesBetween(held('bcbsma-260_2024-09'), held('regence-132_2026-06'));
    const group = groups.find(({ outcomes }) => outcomes.join() === 'investigational,medically-necessary');
    expect(
      group?.conditions.map(({ siteWords, terms }) => [...siteWords, ...terms.map(({ words }) => words)]),
    ).toContainEqual(['Kidney', 'No', 'at least 60 mL/min/1.73 m²', 'A candidate']);
  });
});

describe('the product of each of two payers', () => {
  it('is a fact of its own: one is told to Kansas, the other to Rhode Island', () => {
    const { groups } = differencesBetween(held('bcbsks-liver_2015-06'), held('bcbsri-liver_2021-12'));
    const conditions = groups.flatMap((group) => group.conditions);
    expect(new Set(conditions.flatMap(({ terms }) => terms.map(({ payer }) => payer)))).toStrictEqual(
      new Set(['bcbsks', 'bcbsri']),
    );
    for (const { terms, facts } of conditions) {
      const given = facts.map(({ product }) => product !== undefined);
      expect(given).toStrictEqual(['bcbsks', 'bcbsri'].map((payer) => terms.some((term) => term.payer === payer)));
    }
  });
});
