import { describe, expect, it } from 'vitest';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';
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
