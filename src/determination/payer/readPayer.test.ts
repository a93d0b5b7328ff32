import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { payerOf, readPayer } from './readPayer.ts';

const gold = { value: 'gold', word: 'Gold' };
const silver = { value: 'silver', word: 'Silver' };
const caution = { id: 'careful', title: 'Careful', says: 'Be careful.' };
const contact = { kind: 'fax', at: '1-555-0100', knownFrom: 'the form', since: '2026-01-01' };
const payer = {
  format: 1,
  id: 'acme',
  name: 'Acme Health',
  otherNames: ['Acme'],
  contacts: null,
  cautions: [caution],
  book: [
    { policy: 'acme-1', when: ['gold'] },
    { policy: 'acme-2', from: '2025-01-01', until: '2025-01-02' },
  ],
  place: 7,
  linesOfBusiness: [gold, silver],
};
const said = (changes: object): readonly string[] =>
  readPayer({ ...payer, ...changes }, heldFacts).problems.map(({ place, message }) => `${place}: ${message}`);

describe('is a payer read strictly', () => {
  it('one that is whole', () => {
    expect(readPayer(payer, heldFacts)).toStrictEqual({ payer, problems: [] });
    const read = readPayer(payer, heldFacts).payer;
    expect(read && payerOf(read)).toStrictEqual({ id: 'acme', name: 'Acme Health', products: [gold, silver] });
  });

  it.each<[string, object, readonly string[]]>([
    [
      'a line of business that it lacks, in the second entry',
      { book: [{ policy: 'acme-1' }, { policy: 'acme-2', when: ['gold', 'bronze'] }] },
      ['book[1].when: "bronze" is no line of business of this payer; allowed: gold, silver'],
    ],
    [
      'one where it has none',
      { linesOfBusiness: [], book: [{ policy: 'acme-1', when: ['gold'] }] },
      ['book[0].when: "gold" is no line of business of this payer; allowed: none, it has none'],
    ],
    [
      'a line of business twice in an entry',
      { book: [{ policy: 'acme-1', when: ['gold', 'silver', 'gold', 'gold'] }] },
      ['book[0].when: "gold" stands there twice'],
    ],
    [
      'a line of business to which no policy applies',
      { book: [{ policy: 'acme-1', when: ['gold'] }] },
      ['book: no policy of the book applies to "silver"'],
    ],
    [
      'an entry that ends on the day it begins',
      { book: [{ policy: 'acme-1', from: '2025-01-01', until: '2025-01-01' }] },
      ['book[0]: it ends on 2025-01-01, before or on the day it begins, 2025-01-01'],
    ],
    [
      'a line of business and a caution twice',
      { linesOfBusiness: [gold, silver, gold], cautions: [caution, caution] },
      ['linesOfBusiness: "gold" stands there twice', 'cautions: "careful" stands there twice'],
    ],
    [
      'a caution about no fact, the second of two',
      { cautions: [caution, { ...caution, id: 'other', when: { colour: 'red' } }] },
      [expect.stringMatching(/^cautions\[1\]\.when\.colour: fact "colour" does not exist/)],
    ],
    [
      'a name of a line of business or a caution that has more than its letters',
      {
        linesOfBusiness: [
          { ...gold, value: 'Gold' },
          { ...silver, value: 'silver ' },
        ],
        cautions: ['Careful', 'careful-', 'care ful'].map((id) => ({ ...caution, id })),
      },
      [
        expect.stringMatching(/^cautions\[0\]\.id: /),
        expect.stringMatching(/^cautions\[1\]\.id: /),
        expect.stringMatching(/^cautions\[2\]\.id: /),
        expect.stringMatching(/^linesOfBusiness\[0\]\.value: /),
        expect.stringMatching(/^linesOfBusiness\[1\]\.value: /),
      ],
    ],
    [
      'a way to reach it that is none',
      { contacts: [{ ...contact, kind: 'pigeon' }] },
      ['contacts[0].kind: allowed: phone, fax, portal, mail; it is "pigeon"'],
    ],
    ['another entry', { colour: 'red' }, ['colour: this entry is not part of a payer']],
  ])('not: %s', (_, changes, problems) => {
    expect(said(changes)).toStrictEqual(problems);
    expect(readPayer({ ...payer, ...changes }, heldFacts).payer).toBeUndefined();
  });

  it.each<[string, object]>([
    [
      'days of which one is open',
      {
        book: [
          { policy: 'acme-1', from: '2025-01-01' },
          { policy: 'acme-2', until: '2024-01-01' },
        ],
      },
    ],
    [
      'every way to reach it, one of them for what is sent there',
      {
        contacts: [
          ...['phone', 'fax', 'portal', 'mail'].map((kind) => ({ ...contact, kind })),
          { ...contact, of: 'Appeals' },
        ],
      },
    ],
    ['a caution about its own line of business', { cautions: [{ ...caution, when: { product: 'gold' } }] }],
  ])('%s: good', (_, changes) => {
    expect(said(changes)).toStrictEqual([]);
  });
});
