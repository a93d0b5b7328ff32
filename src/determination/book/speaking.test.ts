import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../../facts/index.ts';
import { madeUpOwner, madeUpVersion, otherwise, supports } from '../fixtures/madeUp.ts';
import { booksOf } from './compileBook.ts';
import { endsFor, speakingTo, textsInQuestion } from './speaking.ts';
import { originsIn, toldOfEntries } from './toldOfEntries.ts';

const kidney = supports('K', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }] });
const lung = supports('L', { all: [{ site: 'lung' }, { nodes: 'negative' }] });
const elsewhere = { ...otherwise, outcome: 'not-addressed' };

describe('where can a case end, and which texts are in question', () => {
  const book = booksOf(
    madeUpOwner([{ policy: 'acme-1', when: ['gold'] }, { policy: 'acme-2', when: ['silver'] }, { policy: 'acme-3' }]),
    [
      madeUpVersion('acme-1', [kidney, elsewhere]),
      madeUpVersion('acme-2', [lung, elsewhere]),
      madeUpVersion('acme-3', [lung, elsewhere]),
    ],
    heldFacts,
  )({ serviceDate: '2026-01-01' });
  const ends = (facts: Facts) => endsFor(book, facts).map(({ entry, decision }) => [entry?.policy, decision]);
  const texts = (facts: Facts) => textsInQuestion(book, facts, book.standing(facts)).map(({ policy }) => policy.policy);

  it('in the order of the book, last where none addresses the case', () => {
    expect(ends({ site: 'kidney' })).toStrictEqual([
      ['acme-1', 'medically-necessary'],
      [undefined, 'not-addressed'],
    ]);
    expect(ends({ site: 'lung' })).toStrictEqual([
      ['acme-2', 'medically-necessary'],
      ['acme-3', 'medically-necessary'],
      [undefined, 'not-addressed'],
    ]);
    expect(ends({ site: 'eye' })).toStrictEqual([[undefined, 'not-addressed']]);
  });

  it('those that can decide; else the first that counts, or may', () => {
    expect(texts({ site: 'lung' })).toStrictEqual(['acme-2', 'acme-3']);
    expect(texts({ site: 'lung', product: 'silver' })).toStrictEqual(['acme-2']);
    expect(texts({ site: 'eye' })).toStrictEqual(['acme-3']);
    expect(texts({ site: 'eye', product: 'silver' })).toStrictEqual(['acme-2']);
    const perhaps = booksOf(
      madeUpOwner([{ policy: 'acme-1', when: ['gold'] }]),
      [madeUpVersion('acme-1', [elsewhere])],
      heldFacts,
    )({});
    expect(textsInQuestion(perhaps, {}, { outcome: 'not-addressed' }).map(({ policy }) => policy.policy)).toStrictEqual(
      ['acme-1'],
    );
    expect(textsInQuestion(perhaps, { product: 'silver' }, { outcome: 'not-addressed' })).toStrictEqual([]);
  });

  it('of a text that cannot be used nothing is in question, but what counts beside it', () => {
    const broken = { ...madeUpVersion('acme-1', [elsewhere]), read: undefined };
    const beside = booksOf(
      madeUpOwner([{ policy: 'acme-1' }, { policy: 'acme-2' }]),
      [broken, madeUpVersion('acme-2', [lung, elsewhere])],
      heldFacts,
    )({});
    expect(beside.standing({ site: 'lung' }).outcome).toBe('needs-information');
    const inQuestion = textsInQuestion(beside, { site: 'lung' }, beside.standing({ site: 'lung' }));
    expect(inQuestion.map(({ policy }) => policy.policy)).toStrictEqual(['acme-2']);
  });

  it('those in question speak; where none addresses the case, all that count or may', () => {
    const speaking = (facts: Facts) => {
      const standing = book.standing(facts);
      return speakingTo(book, facts, standing, textsInQuestion(book, facts, standing)).map(
        ({ text, governing }) => `${text.policy.policy}: ${governing.labels.join()}`,
      );
    };
    expect(speaking({ site: 'lung', nodes: 'negative', product: 'silver' })).toStrictEqual(['acme-2: L']);
    expect(speaking({ site: 'eye', product: 'silver' })).toStrictEqual(['acme-2: Else', 'acme-3: Else']);
    expect(speaking({ site: 'eye' })).toStrictEqual(['acme-1: Else', 'acme-2: Else', 'acme-3: Else']);
    expect(speaking({ site: 'lung', product: 'silver' })).toStrictEqual(['acme-2: ']);
  });
});

describe('what is told of the entries on which an answer rests', () => {
  const origin = (says: string) => [{ id: 'added', title: 'Added', says }];
  const book = booksOf(
    madeUpOwner([
      { policy: 'acme-1', when: ['gold'], told: origin('Gold.') },
      { policy: 'acme-2', when: ['silver'], told: origin('Silver.') },
      { policy: 'acme-3', told: origin('All.') },
      { policy: 'acme-4', told: origin('All.') },
    ]),
    [
      madeUpVersion('acme-1', [kidney, elsewhere]),
      madeUpVersion('acme-2', [lung, elsewhere]),
      madeUpVersion('acme-3', [lung, elsewhere]),
      madeUpVersion('acme-4', [lung, elsewhere]),
    ],
    heldFacts,
  )({});
  const told = (facts: Facts) => {
    const standing = book.standing(facts);
    return toldOfEntries(book, facts, standing.outcome, textsInQuestion(book, facts, standing)).map(({ says }) => says);
  };

  it.each<[string, Facts, readonly string[]]>([
    ['of the text that decides', { site: 'kidney', sizeCm: 3, product: 'gold' }, ['Gold.']],
    ['of each that can', { site: 'lung', nodes: 'negative' }, ['Silver.', 'All.']],
    [
      'where none addresses the case, of all that count, each once',
      { site: 'eye', product: 'gold' },
      ['Gold.', 'All.'],
    ],
    ['or may', { site: 'eye' }, ['Gold.', 'Silver.', 'All.']],
  ])('%s', (_, facts, says) => {
    expect(told(facts)).toStrictEqual(says);
  });

  it('where none has a version on the day, of all that count', () => {
    const day = { serviceDate: '2020-01-01', product: 'gold' };
    const lapsed = booksOf(
      madeUpOwner([
        { policy: 'acme-1', when: ['gold'], told: origin('Gold.') },
        { policy: 'acme-2', when: ['silver'], told: origin('Silver.') },
      ]),
      [madeUpVersion('acme-1', [lung, elsewhere]), madeUpVersion('acme-2', [lung, elsewhere])],
      heldFacts,
    )(day);
    expect(lapsed.standing(day).outcome).toBe('no-version');
    expect(toldOfEntries(lapsed, day, 'no-version', [])).toStrictEqual([
      ...origin('Gold.').map((each) => ({ ...each, cites: [] })),
    ]);
  });

  it('of several cautions those that say where something comes from', () => {
    const [added, other] = ['added', 'open-list'].map((id) => ({ id }));
    expect(originsIn([added, other, added].flatMap((each) => each ?? []))).toStrictEqual([added, added]);
  });
});
