import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { loadPolicy } from '../check.ts';
import { madeUp, otherwise, supports } from '../fixtures/madeUp.ts';

const cite = { heading: 'Policy', place: 'the only line', page: null, lines: [1, 1], says: 'The only line.' };
const remark = { says: 'Made up.', cites: ['L1'] };
const inForce = { basis: 'stated', from: '2025-01-01', until: null, ...remark };
const source = {
  file: 'acme-1_2025-01.txt',
  sha256: '0'.repeat(64),
  readOn: '2026-11-21',
  kind: 'copy',
  address: null,
  checkedOn: null,
};
const document = { id: 'scan', name: 'Scan', says: 'A scan', basis: 'policy', clauses: ['K'], cites: ['L1'] };
const caution = { id: 'careful', title: 'Careful', says: 'Be careful.', when: {}, cites: ['L1'] };
const code = (kind: string, codes: readonly string[], more: object = {}): object => ({
  kind,
  codes,
  says: 'A code',
  status: 'by-clause',
  fits: { site: 'kidney' },
  cites: ['L1'],
  ...more,
});
const kidney = supports('K', { site: 'kidney' });
const problemsOf = (changes: object, clauses: readonly object[] = [kidney, otherwise]): readonly string[] => {
  const loaded = loadPolicy(madeUp(clauses, changes), { ...heldFacts, payers: [] });
  return loaded.ok ? [] : loaded.problems.map(({ place, message }) => `${place}: ${message}`);
};
const quoting = (quote: string): object => ({ citations: { L1: { ...cite, quote } } });
const priorAuthorization = (status: string, cites: readonly string[]): object => ({
  priorAuthorization: {
    inpatient: { status, says: 'Made up.', cites },
    outpatient: { status: 'not-required', ...remark },
  },
});

describe('what stands just within what a policy may say', () => {
  it.each<[string, object]>([
    ['ten words quoted', quoting('one two three four five six seven eight nine ten')],
    [
      'ten and the mark of a slip, which is not counted',
      quoting('  one two three four five six seven eight nine [sic] ten '),
    ],
    ['a range of lines', { citations: { L1: { ...cite, lines: [3, 4] } } }],
    ['one day in force', { inForce: { ...inForce, until: '2025-01-02' } }],
    ['no first day, where none is stated', { inForce: { ...inForce, basis: 'not-stated', from: null, cites: [] } }],
    ['a last day without a first', { inForce: { ...inForce, basis: 'not-stated', from: null, until: '2026-01-01' } }],
    ['the day that only leap years have', { inForce: { ...inForce, from: '2024-02-29' } }],
    [
      'an address and the day on which it was looked at',
      { source: { ...source, address: 'https://a.example', checkedOn: '2026-11-21' } },
    ],
    [
      'codes of every kind',
      { codes: [code('CPT', ['50593', '0581T']), code('HCPCS', ['A0001', 'V2618']), code('modifier', ['RT', '59'])] },
    ],
    [
      'a document that the text asks for, and one that is evidence',
      { documents: [document, { ...document, id: 'report', basis: 'criterion', cites: [] }] },
    ],
    ['two cautions', { cautions: [caution, { ...caution, id: 'again' }] }],
    ['authorization of which nothing is said', priorAuthorization('not-stated', [])],
    ['the statement alone, and what is missing', { held: 'statement', heldNote: { says: 'The rest.', cites: [] } }],
  ])('%s', (_, changes) => {
    expect(problemsOf(changes)).toStrictEqual([]);
  });
});

describe('what stands just without it', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'eleven words quoted',
      quoting('one two three four five six seven eight nine ten eleven'),
      ['citations.L1.quote: 11 words are quoted; at most 10'],
    ],
    [
      'a line before the first',
      { citations: { L1: { ...cite, lines: [0, 1] } } },
      ['citations.L1.lines: lines 0 to 1 are no range of lines'],
    ],
    [
      'no day in force',
      { inForce: { ...inForce, until: '2025-01-01' } },
      ['inForce: it ends on 2025-01-01, before or on the day it begins, 2025-01-01'],
    ],
    [
      'a day that the calendar has not',
      { inForce: { ...inForce, from: '2025-02-29' } },
      ['inForce.from: expected a date; it is "2025-02-29"'],
    ],
    [
      'a hint about no day, the second of two',
      {
        hints: [
          { from: '2024-01-01', until: '2024-01-02', ...remark },
          { from: '2024-01-02', until: '2024-01-01', ...remark },
        ],
      },
      ['hints[1]: it ends on 2024-01-01, before or on the day it begins, 2024-01-02'],
    ],
    [
      'a first day that is not stated, without saying so',
      { inForce: { ...inForce, from: null } },
      ['inForce.from: it is null only where the basis is not-stated'],
    ],
    [
      'days without a citation',
      { inForce: { ...inForce, cites: [] } },
      ['inForce.cites: days that are stated are cited'],
    ],
    [
      'an address at which nobody looked',
      { source: { ...source, address: 'https://a.example' } },
      ['source.checkedOn: an address has the day on which it was looked at; without one it is null'],
    ],
    [
      'a day without an address',
      { source: { ...source, checkedOn: '2026-11-21' } },
      ['source.checkedOn: an address has the day on which it was looked at; without one it is null'],
    ],
    [
      'codes of another shape',
      {
        codes: [
          code('CPT', ['50593', '5059', '505930', 'A0001', '0581t']),
          code('HCPCS', ['W0001', 'A00011', 'AA001', 'AA0001']),
          code('modifier', ['R', 'RTX', 'rt']),
        ],
      },
      [
        ...['5059', '505930', 'A0001', '0581t'].map(
          (each) => `codes[0].codes: "${each}" is no CPT code; allowed: four digits and a digit or a capital letter`,
        ),
        ...['W0001', 'A00011', 'AA001', 'AA0001'].map(
          (each) => `codes[1].codes: "${each}" is no HCPCS code; allowed: a letter from A to V and four digits`,
        ),
        ...['R', 'RTX', 'rt'].map(
          (each) => `codes[2].codes: "${each}" is no modifier code; allowed: two digits or capital letters`,
        ),
      ],
    ],
    [
      'a code twice',
      { codes: [code('CPT', ['50593', '0581T']), code('CPT', ['50594', '0581T'])] },
      ['codes[1].codes[1]: code "0581T" stands already at codes[0].codes[1]'],
    ],
    [
      'a document and a caution twice',
      { documents: [document, document], cautions: [caution, caution] },
      [
        'documents[1].id: document "scan" stands already at documents[0].id',
        'cautions[1].id: caution "careful" stands already at cautions[0].id',
      ],
    ],
    [
      'labels of no clause',
      {
        documents: [{ ...document, clauses: ['K', 'Z'] }],
        cautions: [{ ...caution, when: { governing: ['Else', 'Y'] } }],
        codes: [code('CPT', ['50593'], { clauses: ['X'] })],
      },
      [
        'documents[0].clauses: no clause or criterion is labelled "Z"; labels: K, Else',
        'cautions[0].when.governing: no clause or criterion is labelled "Y"; labels: K, Else',
        'codes[0].clauses: no clause or criterion is labelled "X"; labels: K, Else',
      ],
    ],
    [
      'a document of no fact',
      { documents: [{ ...document, facts: ['sizeCm', 'colour'] }] },
      ['documents[0].facts: fact "colour" does not exist'],
    ],
    [
      'a document that the text asks for, uncited',
      { documents: [{ ...document, cites: [] }] },
      ['documents[0].cites: a document that the text asks for is cited; only evidence is not'],
    ],
    [
      'a code and a document of a text of which the statement alone is held',
      { held: 'statement', heldNote: { says: 'The rest.', cites: [] }, codes: [], documents: [document] },
      [
        'codes: where the statement alone is held, the list of codes is not: write null',
        'documents[0].basis: where the statement alone is held, allowed: criterion',
      ],
    ],
    [
      'a note on what is missing where all is held',
      { heldNote: { says: 'The rest.', cites: [] } },
      ['heldNote: it says what is missing, where and only where the statement alone is held'],
    ],
    [
      'an open list that no clause has',
      { cautions: [{ ...caution, id: 'open-list' }] },
      ['clauses: the caution "open-list" is given, and no clause has "openList": true'],
    ],
    [
      'authorization that the text speaks of, uncited',
      priorAuthorization('required', []),
      ['priorAuthorization.inpatient.cites: what the text says is cited'],
    ],
    [
      'words to be written, whatever their capitals, once',
      { scope: { says: ' To be Written ', cites: ['L1'] } },
      ['scope.says: it still says "to be written": write it, or throw it out'],
    ],
    [
      'a citation that nothing cites, of whose words nothing more is said',
      { citations: { L1: cite, L2: { ...cite, says: 'to be written' } } },
      ['citations.L2: nothing cites this: throw it out, or cite it'],
    ],
    [
      'citations that do not exist',
      { slips: [{ says: 'A slip.', cites: ['L1', 'L7'] }] },
      ['slips[0].cites: citation "L7" does not exist'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes)).toStrictEqual(problems);
  });

  it.each<[string, readonly object[], readonly string[]]>([
    [
      'a remainder that is not the last',
      [{ ...otherwise, label: 'First' }, otherwise],
      ['clauses[0].when: only the last clause can be the remainder'],
    ],
    [
      'a clause left to the payer without a question',
      [kidney, { ...otherwise, outcome: 'payer-review' }],
      ['clauses[1]: a clause left to the payer needs the question to ask'],
    ],
    [
      'an open list without its caution',
      [{ ...kidney, openList: true }, otherwise],
      ['cautions: a clause rests on an open list: add the caution "open-list"'],
    ],
  ])('%s', (_, clauses, problems) => {
    expect(problemsOf({}, clauses)).toStrictEqual(problems);
  });
});

describe('which cautions follow by themselves, and are not written', () => {
  it.each([
    'effective-date-not-stated',
    'statement-only',
    'review-due',
    'bill-member',
    'service-date-unknown',
    'contradiction',
    'near-threshold',
    'code-mismatch',
    'history-hint',
  ])('%s', (id) => {
    expect(problemsOf({ cautions: [{ ...caution, id }] })).toStrictEqual([
      `cautions[0].id: "${id}" is not written here: it follows by itself`,
    ]);
  });
});
