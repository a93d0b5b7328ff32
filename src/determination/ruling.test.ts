import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { booksOf } from './book/compileBook.ts';
import { madeUp, madeUpBook, madeUpOwner, madeUpVersion, otherwise, supports } from './fixtures/madeUp.ts';
import { originsOf, rule } from './ruling.ts';

const own = { ...supports('Own', { site: 'kidney' }), payerWord: 'is established' };
const plain = supports('Plain', { site: 'lung' });
const wordIn = (files: readonly object[], site: string): string | null =>
  rule(madeUpBook(files), { site }).ruling.payerWord;

describe('which word is the payer’s', () => {
  it('the clause’s own before the one for its outcome', () => {
    const files = [madeUp([own, plain, otherwise])];
    expect(wordIn(files, 'kidney')).toBe('is established');
    expect(wordIn(files, 'lung')).toBe('covered');
    expect(wordIn(files, 'bone')).toBe('unproven');
  });

  it('the clause’s own also where the policy has none for the outcome', () => {
    const files = [madeUp([own, plain, otherwise], { payerWords: {} })];
    expect(wordIn(files, 'kidney')).toBe('is established');
    expect(wordIn(files, 'lung')).toBeNull();
  });

  it('that of the clause which has one, where several decide', () => {
    const at = (solitaryKidney: boolean) => ({ all: [{ site: 'kidney' }, { solitaryKidney }] });
    const files = [madeUp([supports('A', at(true)), { ...own, when: at(false) }, otherwise])];
    expect(wordIn(files, 'kidney')).toBe('is established');
  });

  it('none where two texts have other words', () => {
    const saying = (word: string) =>
      madeUp([{ ...otherwise, outcome: 'not-addressed' }], { payerWords: { 'not-addressed': word } });
    expect(wordIn([saying('silent'), saying('silent')], 'kidney')).toBe('silent');
    expect(wordIn([saying('silent'), saying('mute')], 'kidney')).toBeNull();
  });

  it('none while undecided', () => {
    expect(rule(madeUpBook([madeUp([own, otherwise])]), {}).ruling.payerWord).toBeNull();
  });
});

describe('what is said beside the outcome', () => {
  const related = (number: string | null, title: string) => ({ number, title });
  const elsewhere = {
    ...otherwise,
    outcome: 'not-addressed',
    relatedPolicies: [related('7', 'Bones'), related(null, 'Livers'), related('7', 'Bones'), related('8', 'Bones')],
  };
  const asking = { ...supports('Ask', { site: 'lung' }), outcome: 'payer-review', question: 'How is it judged?' };

  it('the question, where it is left to the payer', () => {
    const book = madeUpBook([madeUp([own, asking, otherwise])]);
    expect(rule(book, { site: 'lung' }).ruling.question).toBe('How is it judged?');
    expect(rule(book, { site: 'kidney' }).ruling).not.toHaveProperty('question');
    const curious = madeUpBook([madeUp([{ ...own, question: 'Is it small?' }, otherwise])]);
    expect(rule(curious, { site: 'kidney' }).ruling).not.toHaveProperty('question');
  });

  it('the policies that are named where it is not addressed, each once, and none that is in the book', () => {
    const book = madeUpBook([madeUp([own, elsewhere])]);
    expect(rule(book, { site: 'lung' }).ruling.relatedPolicies).toStrictEqual([
      related('7', 'Bones'),
      related(null, 'Livers'),
      related('8', 'Bones'),
    ]);
    expect(rule(book, { site: 'kidney' }).ruling).not.toHaveProperty('relatedPolicies');
    const named = madeUpBook([
      madeUp([own, { ...elsewhere, relatedPolicies: [related('1', 'Itself'), related('7', 'Bones')] }]),
    ]);
    expect(rule(named, { site: 'lung' }).ruling.relatedPolicies).toStrictEqual([related('7', 'Bones')]);
  });

  it('where the texts in question come from', () => {
    const told = (says: string) => [{ id: 'added', title: 'Added', says }];
    const book = booksOf(
      madeUpOwner([
        { policy: 'acme-1', told: told('The first.') },
        { policy: 'acme-2', told: told('The second.') },
        { policy: 'acme-3', told: told('The third.') },
      ]),
      [
        madeUpVersion('acme-1', [own, { ...otherwise, outcome: 'not-addressed' }]),
        madeUpVersion('acme-2', [plain, { ...otherwise, outcome: 'not-addressed' }]),
        { ...madeUpVersion('acme-3', [otherwise]), read: undefined },
      ],
      heldFacts,
    )({});
    const origins = (site: string) => originsOf(book, rule(book, { site }).ruling, { site }).map(({ says }) => says);
    expect([origins('kidney'), origins('lung')]).toStrictEqual([['The first.'], ['The second.']]);
  });

  it('nothing of where a text comes from that comes with the product', () => {
    const book = madeUpBook([madeUp([own, otherwise])]);
    const { ruling } = rule(book, { site: 'kidney' });
    expect(originsOf(book, ruling, { site: 'kidney' })).toStrictEqual([]);
  });
});

describe('which policy and version are named', () => {
  const first = madeUp([own, { ...otherwise, outcome: 'not-addressed' }]);
  const second = madeUp([plain, otherwise]);

  it('the one in question; none while several are, and then all of them', () => {
    const book = madeUpBook([first, second]);
    expect(rule(book, { site: 'kidney' }).ruling).toMatchObject({ policy: 'acme-1', version: '2025-01' });
    expect(rule(book, {}).ruling).toMatchObject({ policy: null, version: null, payerWord: null });
    expect(rule(book, {}).ruling.texts).toHaveLength(2);
    expect(rule(book, {}).texts).toHaveLength(2);
    expect(rule(book, { site: 'kidney' }).deciding.map(({ label }) => label)).toStrictEqual(['Own']);
  });
});
