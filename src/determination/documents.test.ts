import { describe, expect, it } from 'vitest';
import { determine } from './determine.ts';
import { madeUp, madeUpBook, otherwise, paper, supports } from './fixtures/madeUp.ts';

const today = '2026-11-26';

describe('which papers show what a case meets, where it does not meet all', () => {
  const labelled = (label: string, more: object): object => ({ label, cites: ['L1'], ...more });
  const clauses = (outcome: string): readonly object[] => [
    {
      ...supports('N', { all: [{ site: 'kidney' }, labelled('N.1', { egfr: { below: 60 } }), { stage: 'IV' }] }),
      outcome: 'not-covered',
    },
    supports('S', {
      all: [
        { site: 'kidney' },
        labelled('S.1', { solitaryKidney: true }),
        labelled('S.2', { sizeCm: { atMost: 4 } }),
        { egfr: { above: 90 } },
      ],
    }),
    { ...supports('U', { site: 'kidney' }), outcome },
    otherwise,
  ];
  const papers = {
    documents: [
      paper('one', { clauses: ['S.1'] }),
      paper('size', { clauses: ['S.2'] }),
      paper('other', { clauses: ['N.1'] }),
    ],
  };
  const shown = (outcome: string) =>
    determine(
      madeUpBook([madeUp(clauses(outcome), papers)]),
      { site: 'kidney', solitaryKidney: true, egfr: 50, stage: 'I' },
      today,
    ).documents?.map(({ id }) => id);

  it('what it meets of a clause that would support it; what is unknown, or of another clause, is not asked for', () => {
    expect([shown('criteria-not-met'), shown('investigational')]).toStrictEqual([['one'], []]);
  });
});

it('while a case is open, papers for what can still hold', () => {
  const at = (label: string, more: object): object => supports(label, { all: [{ site: 'kidney' }, more] });
  const papers = { documents: [paper('late', { clauses: ['A'] }), paper('one', { clauses: ['B'] })] };
  const book = madeUpBook([madeUp([at('A', { stage: 'IV' }), at('B', { solitaryKidney: true }), otherwise], papers)]);
  const shown = (facts: object) => determine(book, { site: 'kidney', ...facts }, today).documents?.map(({ id }) => id);
  expect([shown({}), shown({ stage: 'I' })]).toStrictEqual([['late', 'one'], ['one']]);
});
