import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { determine } from './determine.ts';
import { madeUp, madeUpBook, otherwise, paper, supports } from './fixtures/madeUp.ts';

const today = '2026-11-26';

describe('what is said where several texts are in question', () => {
  const silent = { ...otherwise, outcome: 'not-addressed' };
  const clausesAt = (site: string): readonly object[] => [supports('A', { site }), silent];
  const text = (clauses: readonly object[], ...names: readonly string[]): object =>
    madeUp(clauses, { documents: names.map((name) => paper(name)), codes: [] });
  const judged = (...texts: readonly object[]) => determine(madeUpBook(texts), {}, today);

  it('the papers that all of them ask for alike, and none where one asks for others', () => {
    const sites = ['kidney', 'lung', 'eye'];
    const of = (...names: readonly string[]) =>
      judged(...names.map((name, place) => text(clausesAt(sites[place] ?? ''), name)));
    expect(of('a', 'a').documents?.map(({ id }) => id)).toStrictEqual(['a']);
    expect([of('a', 'b').documents, of('a', 'a', 'b').documents, of('a', 'b', 'a').documents]).toStrictEqual([
      null,
      null,
      null,
    ]);
  });

  it('the clauses of all of them; where none addresses the case, of the first', () => {
    const both = madeUpBook([text([supports('K', { site: 'kidney' }), silent]), text(clausesAt('lung'))]);
    const policies = (facts: Facts) => [...new Set(determine(both, facts, today).criteria.map(({ label }) => label))];
    expect(policies({})).toStrictEqual(['K', 'Else', 'A']);
    expect(policies({ site: 'eye' })).toStrictEqual(['Else']);
    expect(determine(both, { site: 'eye' }, today).criteria).toHaveLength(1);
  });
});
