import { describe, expect, it } from 'vitest';
import type { BookVersion, OwnedEntry } from './book.ts';
import { entriesOn } from './entriesOn.ts';

const version = (policy: string, name: string, from: string | null, until: string | null): BookVersion => ({
  policy,
  version: name,
  from,
  until,
  read: undefined,
});
const old = version('acme-1', 'old', '2020-01-01', '2021-01-01');
const current = version('acme-1', 'current', '2021-01-01', null);
const other = version('acme-2', 'other', null, null);
const on = (book: readonly OwnedEntry[], serviceDate?: string) =>
  entriesOn(book, [old, current, other], serviceDate === undefined ? {} : { serviceDate }).map(
    ({ policy, version: inForce, when }) => `${String(policy)} ${String(inForce?.version)} ${String(when)}`,
  );

describe('which entries of a book apply on a day', () => {
  const book = [
    { policy: 'acme-1', until: '2022-01-01' },
    { policy: 'acme-2', from: '2022-01-01', until: '2023-01-01' },
    { policy: 'acme-1', from: '2023-01-01' },
  ];

  it.each([
    ['2019-12-31', ['acme-1 undefined always']],
    ['2020-12-31', ['acme-1 old always']],
    ['2021-12-31', ['acme-1 current always']],
    ['2022-01-01', ['acme-2 other always']],
    ['2022-12-31', ['acme-2 other always']],
    ['2023-01-01', ['acme-1 current always']],
  ])('on %s: %j', (day, entries) => {
    expect(on(book, day)).toStrictEqual(entries);
  });

  it('without a day those that still apply, with the newest version', () => {
    expect(on(book)).toStrictEqual(['acme-1 current always']);
    expect(on([{ policy: 'acme-1', from: '2030-01-01' }])).toStrictEqual(['acme-1 current always']);
    // A day known in part is none.
    expect(entriesOn(book, [other], { serviceDate: { above: 3 } }).map(({ policy }) => policy)).toStrictEqual([
      'acme-1',
    ]);
  });

  it('members whom no entry takes in have one of their own, the last', () => {
    const gold = { policy: 'acme-1', when: ['gold'] };
    expect(on([gold], '2021-06-01')).toStrictEqual(['acme-1 current gold', 'undefined undefined no-other']);
    expect(on([gold, { policy: 'acme-2' }], '2021-06-01')).toStrictEqual([
      'acme-1 current gold',
      'acme-2 other always',
    ]);
    const [, last] = entriesOn([gold], [old, other], { serviceDate: '2021-06-01' });
    expect(last).toStrictEqual({
      when: 'no-other',
      policy: undefined,
      version: undefined,
      versions: [old, other],
      told: [],
    });
  });

  it('each has all versions of its policy', () => {
    const [first] = entriesOn(book, [old, other, current], { serviceDate: '2020-06-01' });
    expect(first?.versions.map((each) => each.version)).toStrictEqual(['old', 'current']);
  });

  it('what is told of an entry and of its version, each once', () => {
    const origin = (id: string, says: string) => ({ id, title: 'Added', says });
    const [entry, text] = [origin('added', 'The entry.'), origin('added', 'The text.')];
    const moved = origin('moved', 'The place.');
    const toldOf = (told: OwnedEntry['told'], ofText: BookVersion['told']) =>
      entriesOn([{ policy: 'acme-2', told }], [{ ...other, told: ofText }], {})[0]?.told.map(({ says }) => says);
    expect(toldOf([entry, moved], [text])).toStrictEqual(['The place.', 'The text.']);
    expect(toldOf([entry, moved], undefined)).toStrictEqual(['The entry.', 'The place.']);
    expect(toldOf(undefined, [text])).toStrictEqual(['The text.']);
    expect(toldOf(undefined, undefined)).toStrictEqual([]);
    expect(entriesOn([{ policy: 'none', told: [entry] }], [other], {})[0]?.told).toStrictEqual([entry]);
  });
});
