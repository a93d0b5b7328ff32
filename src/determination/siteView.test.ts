import { describe, expect, it } from 'vitest';
import { otherwise, paper, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const when = (id: string, more: object): object => ({
  id,
  title: id,
  says: id,
  when: {},
  cites: ['L1'],
  ...more,
});
const code = (name: string, fits: object): object => ({
  kind: 'CPT',
  codes: [name],
  says: name,
  status: 'by-clause',
  fits,
  cites: ['L1'],
});
const lung = { site: 'lung' };
const policy = preparedMadeUp(
  [
    supports('K', { all: [{ site: 'kidney' }, { label: 'K.1', cites: ['L1'], solitaryKidney: true }] }),
    supports('L', { all: [lung, { nodes: 'negative' }] }),
    otherwise,
  ],
  undefined,
  {
    cautions: [
      when('all', {}),
      when('of-kidney', { when: { governing: ['K.1', 'K'] } }),
      when('of-rest', { when: { governing: ['L', 'Else'] }, answer: 'It is small.' }),
      when('lung', { when: { facts: lung } }),
      when('nodes', { when: { facts: { nodes: 'negative' } } }),
      when('but-lung', { unless: lung }),
    ],
    documents: [
      paper('all'),
      paper('kidney', { clauses: ['K.1'] }),
      paper('either', { clauses: ['K', 'L'], facts: ['nodes'], isEnclosed: false }),
      paper('lung', { when: lung }),
    ],
    codes: [code('50593', { site: 'kidney' }), code('32994', lung), code('20983', { site: ['kidney', 'lung'] })],
  },
);

describe('what of a policy concerns the tumors of a site', () => {
  it.each<[string | undefined, object]>([
    [
      'kidney',
      {
        clauses: ['K', 'Else'],
        cautions: ['all', 'of-kidney', 'of-rest', 'but-lung'],
        documents: ['all', 'kidney', 'either'],
        codes: ['50593', '20983'],
      },
    ],
    [
      'lung',
      {
        clauses: ['L', 'Else'],
        cautions: ['all', 'of-rest', 'lung', 'nodes'],
        documents: ['all', 'either', 'lung'],
        codes: ['32994', '20983'],
      },
    ],
    ['eye', { clauses: ['Else'], cautions: ['all', 'of-rest', 'but-lung'], documents: ['all'], codes: [] }],
    [
      undefined,
      {
        clauses: ['K', 'L', 'Else'],
        cautions: ['all', 'of-kidney', 'of-rest', 'lung', 'nodes', 'but-lung'],
        documents: ['all', 'kidney', 'either', 'lung'],
        codes: ['50593', '32994', '20983'],
      },
    ],
  ])('%s', (site, expected) => {
    const { clauses, cautions, documents, fittingCodes, codes } = policy.at(site);
    expect({
      clauses: clauses.map(({ compiled }) => compiled.label),
      cautions: cautions.map(({ entry }) => entry.id),
      documents: documents.map(({ item }) => item.id),
      codes: fittingCodes.flatMap(({ entry }) => entry.codes),
    }).toStrictEqual(expected);
    expect(codes).toHaveLength(3);
  });

  it('with what is told of each', () => {
    const { cautions, documents } = policy.at('lung');
    expect(cautions.map(({ caution: { id, answer } }) => [id, answer])).toContainEqual(['of-rest', 'It is small.']);
    expect(cautions.map(({ caution }) => 'answer' in caution)).toStrictEqual([false, true, false, false]);
    expect(
      documents.map(({ naming }) => naming(['L'])).map(({ id, facts, isEnclosed }) => [id, facts, isEnclosed]),
    ).toStrictEqual([
      ['all', [], true],
      ['either', ['nodes'], false],
      ['lung', [], true],
    ]);
  });
});
