import { describe, expect, it } from 'vitest';
import { madeUp, madeUpBook, otherwise, supports } from './fixtures/madeUp.ts';
import { rule } from './ruling.ts';

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
