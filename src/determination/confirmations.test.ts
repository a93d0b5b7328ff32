import { describe, expect, it } from 'vitest';
import { policyAlone, policyTexts } from '../../testing/held.ts';
import { confirmationsOf, confirmedBy, readingsInWords } from './confirmations.ts';
import { loadPolicy } from './check.ts';
import { heldFacts } from '../facts/index.ts';
import { madeUp, otherwise } from './fixtures/madeUp.ts';

const named = [
  { by: 'B. Second', on: '2026-11-21' },
  { by: 'C. Third', on: '2026-11-22' },
];

describe('how often a clause was read', () => {
  it.each([
    [undefined, 'Read once', []],
    [1, 'Confirmed by a second reader', []],
    [3, 'Confirmed by 3 readers', []],
    [named.slice(0, 1), 'Confirmed by a second reader', ['B. Second, 11/21/2026']],
    [named, 'Confirmed by 2 readers', ['B. Second, 11/21/2026', 'C. Third, 11/22/2026']],
  ])('%j: %s', (confirmations, words, names) => {
    const clause = confirmations === undefined ? {} : { confirmations };
    expect([readingsInWords(clause), confirmedBy(clause)]).toStrictEqual([words, names]);
  });

  it.each([
    ['nobody', 0, 'clauses[0].confirmations'],
    ['a list of nobody', [], 'clauses[0].confirmations'],
    ['no day', [{ by: 'B. Second', on: 'lately' }], 'clauses[0].confirmations[0].on'],
    ['no name', [{ on: '2026-11-21' }], 'clauses[0].confirmations[0].by'],
  ])('%s is refused by its place', (_, confirmations, place) => {
    const loaded = loadPolicy(madeUp([{ ...otherwise, confirmations }]), { ...heldFacts, payers: [] });
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.place)).toContain(place);
  });
});

describe('who confirmed a policy that is held', () => {
  it.each([...policyTexts.keys()])('%s: a count and no name', (file) => {
    const { policy } = policyAlone(policyTexts.get(file) ?? '');
    expect(policy.clauses.flatMap(confirmedBy)).toStrictEqual([]);
    expect(policy.clauses.every((clause) => confirmationsOf(clause) >= 0)).toBe(true);
  });
});
