import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { determine, standingOf } from '../determination/index.ts';
import { sitesOf, type Facts } from '../facts/index.ts';
import { heldFrom } from './fixtures/held.ts';
import { placesFrom, type Place } from './fixtures/walk.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const held = heldFrom(
  readdirSync(folder)
    .filter((name) => /_\d{4}-\d{2}\.json$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
);
const sites = sitesOf(held.vocabulary);

// The day the page is opened: it stands in the date of service before anybody answers, and counts as no answer.
const serviceDate = '2026-11-21';

const isDecided = (facts: Facts): boolean =>
  held.judging(facts).every((prepared) => determine(prepared, facts, serviceDate).outcome !== 'needs-information');
const isEnough = ({ facts }: Place): boolean => isDecided(facts);

/** Every shortest run of answers that decides: the facts answered, the payer first. */
const decidedWays = (payer: string): readonly Facts[] =>
  [...placesFrom(held, { payer, serviceDate }, [], false, isEnough)].filter(isEnough).map(({ facts }) => facts);

const countOf = (facts: Facts): number => Object.keys(facts).filter((name) => name !== 'serviceDate').length;
const fewest = (ways: readonly Facts[]): number => Math.min(...ways.map(countOf));
const most = (ways: readonly Facts[]): number => Math.max(...ways.map(countOf));

const payers = held.payers.map(({ id }) => id);
const ways = new Map(payers.map((payer) => [payer, decidedWays(payer)]));
const waysAt = (payer: string, facts: Facts): readonly Facts[] =>
  (ways.get(payer) ?? []).filter((way) => Object.entries(facts).every(([name, value]) => way[name] === value));

const inWords = (at: readonly Facts[]): string =>
  at.length === 0 ? '-' : fewest(at) === most(at) ? String(most(at)) : `${String(fewest(at))}-${String(most(at))}`;

afterAll(() => {
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padEnd(12)).join('');
  const rows = [
    ['site', ...payers],
    ...sites.map((site) => [site, ...payers.map((payer) => inWords(waysAt(payer, { site })))]),
  ];
  process.stdout.write(`answers from the open page to a decided outcome\n${rows.map(row).join('\n')}\n`);
});

describe('how many answers lead from the open page to a decided outcome', () => {
  it.each<[why: string, payer: string, facts: Facts, fewestAnswers: number, mostAnswers: number]>([
    ['a kidney tumor: payer, site', 'regence', { site: 'kidney' }, 2, 2],
    ['a prostate tumor: payer, site, extent', 'regence', { site: 'prostate' }, 3, 3],
    ['a liver tumor: payer, site', 'bcbsal', { site: 'liver' }, 2, 2],
    ['a liver tumor: payer, site, product', 'bcbsri', { site: 'liver' }, 3, 3],
    ['a liver tumor: payer, site, product', 'bcbsks', { site: 'liver' }, 3, 3],
    [
      'payer, site, type, stage, candidacy',
      'bcbsma',
      { tumorType: 'non-small-cell-lung-cancer', stage: 'IB', surgicalCandidacy: 'poor-candidate' },
      5,
      5,
    ],
    // Stage III: the candidacy alone is left. Stage I or II: size, one kidney, eGFR, resection and candidacy.
    ['payer, site, type, stage, then one to five more', 'bcbsma', { tumorType: 'renal-cell-carcinoma' }, 5, 9],
    [
      'primary treatment of the prostate: payer, site, setting, extent, T, spread',
      'medicare',
      { diseaseSetting: 'primary', ablationExtent: 'whole-gland', clinicalT: 'T2c', spread: false },
      6,
      6,
    ],
    ['a prostate, commercial: payer, site, product', 'bcbsma', { product: 'commercial-managed-care' }, 3, 3],
    ['a pancreas tumor: payer, site', 'bcbsma', { site: 'pancreas' }, 2, 2],
    ['a tumor outside the policy: payer, site', 'bcbsma', { site: 'liver' }, 2, 2],
  ])('%s: %s %j', (_, payer, facts, fewestAnswers, mostAnswers) => {
    const at = waysAt(payer, facts);
    expect([at.length > 0, fewest(at), most(at)]).toStrictEqual([true, fewestAnswers, mostAnswers]);
  });

  it('stage IB lung cancer in a poor candidate, no airway blocked: at most 6', () => {
    const facts = {
      payer: 'bcbsma',
      serviceDate,
      site: 'lung',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IB',
      surgicalCandidacy: 'poor-candidate',
      centralAirwayPalliation: false,
    };
    expect(isDecided(facts)).toBe(true);
    const reached = waysAt('bcbsma', { site: 'lung' }).filter((way) =>
      Object.entries(way).every(([name, value]) =>
        Object.entries(facts).some(([each, given]) => each === name && given === value),
      ),
    );
    expect(most(reached)).toBeLessThanOrEqual(6);
  });

  // The longest: payer, site, product, then all that a recurrence in the prostate of a Medicare member turns on.
  it('no way is longer than 10 answers', () => {
    expect([...ways.values()].flat().filter((way) => countOf(way) > 10)).toStrictEqual([]);
  });

  it.each([
    ['bcbsma', ['prostate']],
    ['bcbsri', ['prostate', 'liver']],
    ['bcbsks', ['liver']],
    ['regence', []],
    ['medicare', []],
    ['bcbsal', []],
  ])('the product is asked only where it can matter: %s, %j', (payer, where) => {
    const asked = (ways.get(payer) ?? []).flatMap((way) => (way['product'] === undefined ? [] : [way['site']]));
    expect([...new Set(asked)]).toStrictEqual(where);
  });

  it('every payer and site is decided on some way', () => {
    for (const payer of payers)
      for (const site of sites)
        expect([payer, site, waysAt(payer, { site }).length > 0]).toStrictEqual([payer, site, true]);
  });

  it('the most questions that the standing announces are as many as the longest way needs', () => {
    for (const payer of payers) {
      const [policy] = held.judging({ payer, serviceDate });
      expect(policy && standingOf(policy, { payer, serviceDate }).questionsLeft).toBe(most(ways.get(payer) ?? []) - 1);
    }
  });
});
