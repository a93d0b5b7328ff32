import { describe, expect, it } from 'vitest';
import { otherwise, preparedMadeUp } from '../fixtures/madeUp.ts';
import { textDifferences } from './textDifferences.ts';

const cite = { heading: 'Policy', place: 'the only line', page: null, lines: [1, 1], says: 'The only line.' };
const twoCites = { citations: { L1: cite, L2: cite }, scope: { says: 'Made up.', cites: ['L1', 'L2'] } };
const textOf = (before: object, after: object) =>
  textDifferences(
    preparedMadeUp([otherwise], undefined, { ...twoCites, ...before }),
    preparedMadeUp([otherwise], undefined, { ...twoCites, ...after }),
  );

describe('what else differs between two versions', () => {
  const code = (codes: readonly string[], more: object = {}) => ({
    kind: 'CPT',
    codes,
    says: 'A code',
    status: 'by-clause',
    fits: { site: 'kidney' },
    cites: ['L1'],
    ...more,
  });
  const document = { id: 'scan', name: 'Scan', says: 'A scan', basis: 'policy', clauses: [], cites: ['L1'] };
  const caution = { id: 'careful', title: 'Careful', says: 'Be careful.', when: {}, cites: ['L1'] };
  const related = { number: '7', title: 'Lungs', cites: ['L1'] };

  it('nothing, where both are one', () => {
    const all = { codes: [code(['50593'])], documents: [document], cautions: [caution], relatedPolicies: [related] };
    const { clauses, ...text } = textOf(all, all);
    expect(clauses.map(({ ways }) => ways)).toStrictEqual([[]]);
    expect(text).toStrictEqual({
      titles: ['A made-up policy', 'A made-up policy'],
      codes: [],
      documents: [],
      cautions: [],
      relatedPolicies: [],
      remarks: [],
    });
  });

  it('each code by itself: come, gone, said otherwise; a code in another line of the same words is the same', () => {
    const { codes } = textOf(
      { codes: [code(['50593', '0581T']), code(['20983'])] },
      { codes: [code(['50593']), code(['0581T'], { note: 'New' }), code(['50542'])] },
    );
    expect(
      codes?.map(({ key, before, after }) => [key, before?.codes, before?.note, after?.codes, after?.note]),
    ).toStrictEqual([
      ['0581T', ['0581T'], undefined, ['0581T'], 'New'],
      ['20983', ['20983'], undefined, undefined, undefined],
      ['50542', undefined, undefined, ['50542'], undefined],
    ]);
    expect([textOf({ codes: [] }, {}).codes, textOf({}, { codes: [] }).codes]).toStrictEqual([undefined, undefined]);
  });

  it('documents and cautions by what they say, not by where it stands', () => {
    const { documents, cautions, relatedPolicies } = textOf(
      { documents: [document, { ...document, id: 'report' }], cautions: [caution], relatedPolicies: [related] },
      {
        documents: [
          { ...document, cites: ['L2'] },
          { ...document, id: 'report', says: 'A report' },
        ],
        cautions: [{ ...caution, id: 'more-careful' }],
        relatedPolicies: [{ ...related, number: null }],
      },
    );
    expect(documents.map(({ key, before, after }) => [key, before?.says, after?.says])).toStrictEqual([
      ['report', 'A scan', 'A report'],
    ]);
    expect(cautions.map(({ key, before, after }) => [key, before?.id, after?.id])).toStrictEqual([
      ['careful', 'careful', undefined],
      ['more-careful', undefined, 'more-careful'],
    ]);
    expect(relatedPolicies.map(({ key }) => key)).toStrictEqual(['7 Lungs', ' Lungs']);
  });

  it('each remark, in one order', () => {
    const says = (words: string) => ({ says: words, cites: ['L1', 'L2'] });
    const rule = { status: 'required', ...says('Ask.') };
    const { remarks, titles } = textOf(
      { title: 'Before', codes: [], codesNote: says('Few.') },
      {
        title: null,
        number: '2',
        scope: says('Wider.'),
        codes: [],
        billing: { rule: 'notice', ...says('Tell them.') },
        reviewDue: { on: '2027-01-01', basis: 'stated', ...says('Next year.') },
        submission: says('By fax.'),
        priorAuthorization: { inpatient: rule, outpatient: { ...rule, ...says('Ask as well.') } },
      },
    );
    expect(titles).toStrictEqual(['Before', null]);
    expect(remarks).toStrictEqual([
      { about: 'number', before: '1', after: '2' },
      { about: 'scope', before: 'Made up.', after: 'Wider.' },
      { about: 'inpatient', before: 'Made up.', after: 'Ask.' },
      { about: 'outpatient', before: 'Made up.', after: 'Ask as well.' },
      { about: 'code-list', before: 'Few.', after: null },
      { about: 'billing', before: 'Made up.', after: 'Tell them.' },
      { about: 'review', before: null, after: 'Next year.' },
      { about: 'submission', before: null, after: 'By fax.' },
    ]);
  });
});
