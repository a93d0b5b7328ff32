import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { holdVersion, indexFromText, payerLibrary, vocabularyOf } from './index.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const index = indexFromText(textOf('index.json'));
const vocabulary = vocabularyOf(heldFacts, index);
const libraries = index.payers.map((payer) =>
  payerLibrary(
    payer,
    payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), vocabulary)),
    heldFacts,
  ),
);

/** A tumor on which the payer's own policy speaks, and no rule before it. */
const siteFor = (payer: string): string => (['bcbsks', 'bcbsri'].includes(payer) ? 'liver' : 'kidney');

const judged = (payer: string, serviceDate: string | undefined) => {
  const library = libraries.find((each) => each.payer.id === payer);
  const judgement = library?.judge(
    { site: siteFor(payer), ...(serviceDate === undefined ? {} : { serviceDate }) },
    '2026-11-21',
  );
  if (judgement?.kind !== 'determined') throw new TypeError(`no determination for ${payer}`);
  return judgement.determination;
};

describe('which version judges a case of this day', () => {
  it.each([
    ['regence', '2026-06-01', 'regence-132', '2026-06'],
    ['regence', '2031-01-01', 'regence-132', '2026-06'],
    ['regence', undefined, 'regence-132', '2026-06'],
    ['bcbsma', '2020-09-01', 'bcbsma-260', '2020-09'],
    ['bcbsma', '2021-08-31', 'bcbsma-260', '2020-09'],
    ['bcbsma', '2024-09-01', 'bcbsma-260', '2024-09'],
    ['bcbsma', undefined, 'bcbsma-260', '2024-09'],
    ['bcbsks', '2012-05-10', 'bcbsks-liver', '2012-05'],
    ['bcbsks', '2015-06-11', 'bcbsks-liver', '2012-05'],
    ['bcbsks', '2015-06-12', 'bcbsks-liver', '2015-06'],
    ['bcbsks', undefined, 'bcbsks-liver', '2015-06'],
    ['bcbsri', '2021-12-01', 'bcbsri-liver', '2021-12'],
    ['bcbsri', undefined, 'bcbsri-liver', '2021-12'],
  ])('%s on %s: %s %s', (payer, serviceDate, policy, version) => {
    const determination = judged(payer, serviceDate);
    expect([determination.payer, determination.policy, determination.version]).toStrictEqual([payer, policy, version]);
    expect(determination).not.toHaveProperty('nearestVersion');
  });
});

describe('where no version was in force, which is the nearest', () => {
  const regence = { policy: 'regence-132', version: '2026-06', from: '2026-06-01', until: null };
  const earlier = { policy: 'bcbsma-260', version: '2020-09', from: '2020-09-01', until: '2021-09-01' };
  const later = { policy: 'bcbsma-260', version: '2024-09', from: '2024-09-01', until: null };
  const kansas = { policy: 'bcbsks-liver', version: '2012-05', from: '2012-05-10', until: '2015-06-12' };
  const island = { policy: 'bcbsri-liver', version: '2021-12', from: '2021-12-01', until: null };

  it.each([
    ['regence', '2026-05-31', regence],
    ['regence', '1900-01-01', regence],
    ['bcbsma', '2020-08-31', earlier],
    ['bcbsma', '2021-09-01', earlier],
    // 1096 days lie between: the 548 after the earlier version are nearer to it, the 548 before the later one nearer to that.
    ['bcbsma', '2023-03-02', earlier],
    ['bcbsma', '2023-03-03', later],
    ['bcbsma', '2024-08-31', later],
    ['bcbsks', '2012-05-09', kansas],
    ['bcbsri', '2021-11-30', island],
  ])('%s on %s', (payer, serviceDate, nearestVersion) => {
    expect(judged(payer, serviceDate)).toStrictEqual({
      payer,
      policy: null,
      version: null,
      texts: [],
      outcome: 'no-version',
      possibleOutcomes: ['no-version'],
      missing: [],
      governing: [],
      payerWord: null,
      nearestVersion,
      priorAuthorization: null,
      criteria: [],
      documents: [],
      codes: [],
      cautions: judged(payer, serviceDate).cautions,
    });
  });

  it('in the middle of the gap, with the hint of the history and no more', () => {
    const cautions = judged('bcbsma', '2022-06-01').cautions;
    expect(cautions.map(({ id }) => id)).toStrictEqual(['history-hint', 'contract-governs']);
    expect(cautions[0]?.says).toMatch(/intent of the statements did not change/);
    expect(judged('regence', '2026-05-31').cautions.map(({ id }) => id)).toStrictEqual(['contract-governs']);
  });
});
