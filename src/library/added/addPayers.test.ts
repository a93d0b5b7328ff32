import { describe, expect, it } from 'vitest';
import { added, changed, evergreenPayer, held, libraryOf } from '../fixtures/libraries.ts';
import type { PayerEntry } from '../index.ts';
import { addPayers, payersGrown } from './addPayers.ts';

const { note } = added(libraryOf({ name: 'Practice' }));
const payers = held.index.payers;
const heldPayer = (id: string): PayerEntry => {
  const payer = payers.find((each) => each.id === id);
  if (!payer) throw new TypeError(`no payer ${id}`);
  return payer;
};
const add = (...entries: readonly unknown[]) => addPayers(payers, entries, held.facts, note);
const said = (...entries: readonly unknown[]): readonly string[] =>
  add(...entries).problems.map(({ part, of, place, message }) => `${part} ${of} ${place}: ${message}`);
const origin =
  'added on this device, from “Practice”, on 11/26/2026, read by A. Reader. It does not come with CryoCheck.';
const regence = heldPayer('regence');

describe('what does a new payer bring', () => {
  it('its book, each entry with where it comes from, its lines of business and no version yet', () => {
    const lines = changed(evergreenPayer, { linesOfBusiness: [{ value: 'gold', word: 'Gold' }] });
    const [made] = add(undefined, lines).payers;
    expect(made).toMatchObject({
      part: 'payers[1]',
      isNew: true,
      bookBefore: 0,
      entry: { id: 'evergreen', products: [{ value: 'gold', word: 'Gold' }], versions: [] },
    });
    expect(made?.entry.versions).toStrictEqual([]);
    expect(made?.entry.products).toStrictEqual([{ value: 'gold', word: 'Gold' }]);
    expect(made?.entry.book).toMatchObject([
      { policy: 'evergreen-7', told: [{ says: `How Evergreen Made-up Health Plan applies its policies: ${origin}` }] },
    ]);
  });
});

describe('what is added to a payer that is held', () => {
  it('entries at the end of its book, told alone', () => {
    const [made] = add({ id: 'regence', adds: { book: [{ policy: 'regence-132' }] } }).payers;
    expect(made).toMatchObject({ part: 'payers[0]', isNew: false, bookBefore: regence.book.length });
    expect(made?.entry.book.slice(0, -1)).toStrictEqual(regence.book);
    expect(made?.entry.book.at(-1)).toMatchObject({
      policy: 'regence-132',
      told: [{ says: `An entry at the end of the book of ${regence.name}: ${origin}` }],
    });
    expect([made?.entry.otherNames, made?.entry.contacts]).toStrictEqual([regence.otherNames, regence.contacts]);
  });

  it('twice: each comes after the other', () => {
    const other = (name: string) => ({ id: 'regence', adds: { otherNames: [name] } });
    const made = add(other('Regence of Nowhere'), other('Regence of Elsewhere')).payers;
    expect(payersGrown(payers, made).map(({ id }) => id)).toStrictEqual(payers.map(({ id }) => id));
    expect(payersGrown(payers, made).find(({ id }) => id === 'regence')?.otherNames).toStrictEqual([
      ...regence.otherNames,
      'Regence of Nowhere',
      'Regence of Elsewhere',
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'to nobody',
      { id: 'nobody', adds: {} },
      `nobody id: "nobody" is no payer that is held; allowed: ${payers.map(({ id }) => id).join(', ')}, or a whole payer`,
    ],
    [
      'its own name',
      { id: 'regence', adds: { otherNames: ['Regence of Nowhere', regence.name] } },
      `regence adds.otherNames[1]: "${regence.name}" is a name of this payer already`,
    ],
    [
      'one name twice',
      { id: 'regence', adds: { otherNames: ['Regence of Nowhere', 'Regence of Nowhere'] } },
      'regence adds.otherNames[1]: "Regence of Nowhere" is a name of this payer already',
    ],
    [
      'another entry',
      { id: 'regence', adds: {}, place: 1 },
      'regence place: this entry is not part of an addition to a payer',
    ],
    [
      'a line of business that it lacks, in the second entry',
      { id: 'regence', adds: { book: [{ policy: 'regence-132' }, { policy: 'regence-132', when: ['gold'] }] } },
      'regence adds.book[1].when: "gold" is no line of business',
    ],
    [
      'the payer itself',
      changed(evergreenPayer, { id: 'regence' }),
      'regence id: "regence" is held already; allowed: another id, or what is added to it as { "id": "regence", "adds": … }',
    ],
  ])('not: %s', (_, entry, problem) => {
    expect(said(entry)).toStrictEqual([expect.stringContaining(`payers[0] ${problem}`)]);
  });
});
