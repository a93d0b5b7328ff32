import { describe, expect, it } from 'vitest';
import { heldPayers, policyAlone, policyTexts } from '../../testing/held.ts';
import { buildIndex, type PolicyFile } from './buildIndex.ts';

/** A policy that is held, on other days. */
const onDays = (version: string, from: string | null, until: string | null): PolicyFile => {
  const { policy } = policyAlone(policyTexts.get('bcbsri-liver_2021-12.json') ?? '');
  const inForce = {
    basis: from === null ? 'not-stated' : 'stated',
    from,
    until,
    says: 'Made up.',
    cites: ['L72'],
  };
  return {
    file: `bcbsri-liver_${version}.json`,
    prepared: policyAlone(JSON.stringify({ ...policy, version, reviewDue: null, hints: [], inForce })),
  };
};
const payers = heldPayers
  .filter(({ id }) => id === 'bcbsri')
  .map((payer) => ({ ...payer, book: payer.book.filter(({ policy }) => policy === 'bcbsri-liver') }));
const entryOf = (...files: readonly PolicyFile[]) => buildIndex(payers, files).payers[0];

describe('what does the index say of a version without a first day', () => {
  it('in force on every day', () => {
    const entry = entryOf(onDays('2021-12', null, null));
    expect(entry?.versions.map(({ from, until }) => [from, until])).toStrictEqual([[null, null]]);
  });

  it('it stands before every version that has one, and ends where that begins', () => {
    const entry = entryOf(onDays('2024-01', '2024-01-01', null), onDays('2021-12', null, '2023-06-01'));
    expect(entry?.versions.map(({ version, from, until }) => [version, from, until])).toStrictEqual([
      ['2021-12', null, '2023-06-01'],
      ['2024-01', '2024-01-01', null],
    ]);
  });

  it('with its name as it is printed', () => {
    expect(entryOf(onDays('2021-12', null, null))?.versions[0]).toMatchObject({
      printedAs: 'Untitled policy on cryosurgical ablation of liver tumors',
      edition: '12/2021',
    });
  });
});
