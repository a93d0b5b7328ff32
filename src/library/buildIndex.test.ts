import { describe, expect, it } from 'vitest';
import { heldPayers, policyAlone, policyTexts } from '../../testing/held.ts';
import { booksWithoutPolicy, buildIndex, overlaps, type PolicyFile } from './buildIndex.ts';

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

describe('in what order do payers and their policies stand', () => {
  const [payer] = payers;
  if (!payer) throw new TypeError('bcbsri has a book');
  const named = (name: string, place: number) => ({ ...payer, id: name.toLowerCase(), name, place });

  it('by their place, of two alike by name', () => {
    const order = [named('Birch', 20), named('Cedar', 3), named('Alder', 20), named('Dogwood', 100)];
    const expected = ['Cedar', 'Alder', 'Birch', 'Dogwood'];
    for (const given of [order, order.toReversed()])
      expect(buildIndex(given, []).payers.map(({ name }) => name)).toStrictEqual(expected);
  });

  it('each with the versions of its own policies alone', () => {
    const kidney = {
      file: 'regence-132_2026-06.json',
      prepared: policyAlone(policyTexts.get('regence-132_2026-06.json') ?? ''),
    };
    const { payers: listed } = buildIndex([payer], [kidney, onDays('2021-12', null, null)]);
    expect(listed[0]?.versions.map(({ file }) => file)).toStrictEqual(['bcbsri-liver_2021-12.json']);
  });

  it('what a book names and nobody holds is told by its place', () => {
    const book = [{ policy: 'bcbsri-liver' }, { policy: 'none-9' }, { policy: 'none-9' }];
    expect(booksWithoutPolicy({ ...payer, book }, [{ policy: 'other' }, { policy: 'bcbsri-liver' }])).toStrictEqual([
      { place: 'book[1].policy', message: 'no version of "none-9" is held' },
      { place: 'book[2].policy', message: 'no version of "none-9" is held' },
    ]);
  });
});

describe('which versions of one policy overlap', () => {
  const on = (file: string, from: string | null, until: string | null, policy = 'acme-1') => ({
    file,
    policy: { policy, inForce: { from, until } },
  });

  it.each<[string, Parameters<typeof overlaps>[0], readonly string[]]>([
    ['one after the other: none', [on('b', '2025-01-01', null), on('a', null, '2025-01-01')], []],
    ['of two policies: none', [on('a', null, null), on('b', null, null, 'acme-2')], []],
    [
      'a day too long',
      [on('b', '2025-01-01', null), on('a', '2024-01-01', '2025-01-02')],
      ['b: it is in force from 2025-01-01, while a is in force until 2025-01-02'],
    ],
    [
      'no end',
      [on('a', '2024-01-01', null), on('b', '2025-01-01', '2026-01-01')],
      ['b: it is in force from 2025-01-01, while a is in force until further notice'],
    ],
    [
      'no first day, both',
      [on('a', null, '2025-01-01'), on('b', null, null)],
      ['b: it is in force from ever, while a is in force until 2025-01-01'],
    ],
    [
      'three',
      [on('a', '2024-01-01', null), on('b', '2025-01-01', '2026-01-01'), on('c', '2026-01-01', null)],
      [
        'b: it is in force from 2025-01-01, while a is in force until further notice',
        'c: it is in force from 2026-01-01, while a is in force until further notice',
      ],
    ],
  ])('%s', (_, policies, expected) => {
    expect(overlaps(policies).map(({ file, message }) => `${file}: ${message}`)).toStrictEqual(expected);
  });
});
