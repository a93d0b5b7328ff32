import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { determine, ruleWithCautions } from './determine.ts';
import { madeUp, madeUpBook, otherwise, paper, supports } from './fixtures/madeUp.ts';

const today = '2026-11-26';
const code = (name: string, more: object = {}): object => ({
  kind: 'CPT',
  codes: [name],
  says: name,
  status: 'by-clause',
  fits: { site: ['kidney', 'lung'] },
  cites: ['L1'],
  ...more,
});
const caution = (id: string, when: object, more: object = {}): object => ({
  id,
  title: id,
  says: id,
  when,
  cites: ['L1'],
  ...more,
});
const kidney = supports('K', {
  all: [
    { site: 'kidney' },
    {
      any: [
        { label: 'K.1', cites: ['L1'], solitaryKidney: true },
        { label: 'K.2', cites: ['L1'], egfr: { below: 60 } },
      ],
    },
  ],
});
const unmet = { ...supports('U', { site: 'kidney' }), outcome: 'criteria-not-met' };
const book = madeUpBook([
  madeUp([kidney, unmet, otherwise], {
    documents: [
      paper('always'),
      paper('scan', { clauses: ['K.1'] }),
      paper('egfr', { clauses: ['K.2'] }),
      paper('clause', { clauses: ['K'], basis: 'policy', cites: ['L1'] }),
      paper('unproven', { outcomes: ['investigational', 'not-covered'] }),
      paper('large', { when: { sizeCm: { above: 4 } } }),
      paper('met', { clauses: ['K'], when: { sizeCm: { above: 4 } } }),
      paper('rest', { clauses: ['Else'] }),
    ],
    codes: [
      code('50593', { clauses: ['K', 'U'], note: 'Kidneys.' }),
      code('32994', { fits: { site: 'lung' } }),
      code('50592', { clauses: ['Else', 'K'], status: 'not-medically-necessary' }),
    ],
    cautions: [
      caution('some-outcomes', { outcomes: ['investigational', 'criteria-not-met'] }),
      caution('remainder', { remainder: true }),
      caution('one-way', { governing: ['K.1', 'Else'] }),
      caution('large', { facts: { sizeCm: { above: 4 } } }, { answer: 'It is large.' }),
      caution('unless', {}, { unless: { solitaryKidney: true } }),
      // Whichever of its alternatives stands for the clause.
      caution('clause', { governing: ['K'] }),
    ],
  }),
]);
const said = (facts: Facts) => {
  const { documents, codes, cautions } = determine(book, { serviceDate: '2026-01-01', ...facts }, today);
  return {
    documents: documents?.map(({ id }) => id),
    codes: codes?.map((each) => each.code),
    cautions: cautions.map(({ id }) => id),
  };
};

describe('which papers, codes and cautions belong to a case', () => {
  it.each<[string, Facts, object]>([
    [
      'met in one way',
      { site: 'kidney', solitaryKidney: true, sizeCm: 5 },
      {
        documents: ['always', 'scan', 'clause', 'large', 'met'],
        codes: ['50593', '50592'],
        cautions: ['one-way', 'large', 'clause'],
      },
    ],
    [
      'met in the other, of a size that is not known',
      { site: 'kidney', solitaryKidney: false, egfr: 50 },
      {
        documents: ['always', 'egfr', 'clause', 'large'],
        codes: ['50593', '50592'],
        cautions: ['unless', 'clause'],
      },
    ],
    [
      'not met',
      { site: 'kidney', solitaryKidney: false, egfr: 70, sizeCm: 3 },
      { documents: ['always'], codes: ['50593'], cautions: ['some-outcomes', 'unless', 'bill-member'] },
    ],
    [
      'of the remainder',
      { site: 'lung' },
      {
        documents: ['always', 'unproven', 'rest'],
        codes: ['32994', '50592'],
        cautions: ['some-outcomes', 'remainder', 'one-way', 'unless', 'bill-member'],
      },
    ],
    [
      'open: what can still hold',
      { site: 'kidney' },
      {
        documents: ['always', 'scan', 'egfr', 'clause', 'large', 'met'],
        codes: ['50593', '50592'],
        cautions: ['unless'],
      },
    ],
    [
      'open, where one way is ruled out',
      { site: 'kidney', solitaryKidney: false, sizeCm: 3 },
      { documents: ['always', 'egfr', 'clause'], codes: ['50593', '50592'], cautions: ['unless'] },
    ],
  ])('%s', (_, facts, expected) => {
    expect(said(facts)).toStrictEqual(expected);
  });

  it('the date, contradictions, numbers near a limit and planned codes have cautions of their own', () => {
    const facts = {
      site: 'kidney',
      stage: 'I',
      sizeCm: 9,
      solitaryKidney: false,
      egfr: 59.5,
      calculated: ['egfr'],
      cptCodes: ['99999', '50593', '32994', '50592'],
    };
    const cautions = determine(book, facts, today).cautions.map(({ id, title, says, cites }) => [
      `${id}: ${title}`,
      says.slice(0, 30),
      cites.length,
    ]);
    expect(cautions).toEqual(
      expect.arrayContaining([
        ['service-date-unknown: No date of service is given', 'The case is judged by the newe', 0],
        ['contradiction: Two answers do not fit together', expect.any(String), 0],
        ['near-threshold: A number close to a limit', 'Estimated glomerular filtratio', 0],
        ['code-mismatch: Check a planned code', '99999 is not in this policy’s ', 0],
        ['code-mismatch: Check a planned code', '32994 is in the policy’s list,', 1],
        ['code-mismatch: Check a planned code', '50592 is listed as not medical', 1],
      ]),
    );
    expect(cautions.filter(([id]) => String(id).startsWith('code-mismatch'))).toHaveLength(3);
  });

  it('the answer to a caution and the note on a code, where there are some', () => {
    const { cautions, codes } = determine(book, { site: 'kidney', solitaryKidney: true, sizeCm: 5 }, today);
    expect(cautions.find(({ id }) => id === 'large')).toHaveProperty('answer', 'It is large.');
    expect(cautions.find(({ id }) => id === 'one-way')).not.toHaveProperty('answer');
    const [first, second] = codes ?? [];
    expect([first?.note, second && 'note' in second]).toStrictEqual(['Kidneys.', false]);
  });

  it('no paper and no code where the policy does not speak of the case', () => {
    const silent = madeUpBook([
      madeUp([kidney, { ...otherwise, outcome: 'not-addressed' }], {
        documents: [paper('always')],
        codes: [code('32994')],
      }),
    ]);
    expect(determine(silent, { site: 'lung' }, today)).toMatchObject({
      outcome: 'not-addressed',
      documents: [],
      codes: [],
    });
  });

  it('in short the same cautions', () => {
    for (const facts of [{ site: 'kidney' }, { site: 'lung' }, { site: 'kidney', solitaryKidney: true }, {}]) {
      const { outcome, governing, cautions } = determine(book, facts, today);
      expect(ruleWithCautions(book, facts, today)).toMatchObject({ outcome, governing, cautions });
    }
  });
});
