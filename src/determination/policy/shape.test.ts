import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { madeUp, otherwise, supports } from '../fixtures/madeUp.ts';
import { readPolicy } from './readPolicy.ts';

const problemsOf = (changes: object, clauses: readonly object[] = [supports('K', { site: 'kidney' }), otherwise]) =>
  readPolicy(madeUp(clauses, changes), { ...heldFacts, payers: [] }).problems.map(
    ({ place, message }) => `${place}: ${message}`,
  );
const cite = { heading: 'Policy', place: 'the only line', page: null, lines: [1, 1], says: 'The only line.' };
const caution = (id: string): object => ({ id, title: 'Careful', says: 'Be careful.', when: {}, cites: ['L1'] });
const clauseWith = (more: object): readonly object[] => [{ ...supports('K', { site: 'kidney' }), ...more }, otherwise];
const source = {
  file: 'acme-1_2025-01.txt',
  sha256: '0'.repeat(64),
  readOn: '2026-11-21',
  kind: 'copy',
  address: null,
  checkedOn: null,
};

describe('how may the parts of a policy be named', () => {
  it.each(['careful', 'a', 'be-careful-2', 'x'.repeat(60)])('a caution: %s', (id) => {
    expect(problemsOf({ cautions: [caution(id)] })).toStrictEqual([]);
  });
  it.each(['Careful', '-careful', 'careful-', 'be--careful', 'be careful', 'careful.'])('no caution: %s', (id) => {
    expect(problemsOf({ cautions: [caution(id)] })).toStrictEqual([
      `cautions[0].id: an id is lower-case letters and digits, with single hyphens between; it is "${id}"`,
    ]);
  });

  it.each(['L39', 'L39-localized', 'L39-a-2'])('a citation: %s', (id) => {
    expect(problemsOf({ citations: { L1: cite, [id]: cite }, scope: { says: 'Made up.', cites: [id] } })).toStrictEqual(
      [],
    );
  });
  it.each(['39', 'l39', 'xL39', 'L39-', 'L39 ', 'L', 'L39_a'])('no citation: "%s"', (id) => {
    expect(problemsOf({ scope: { says: 'Made up.', cites: [id] } })).toStrictEqual([
      `scope.cites[0]: a citation is named by its first line, as in L39 or L39-localized; it is "${id}"`,
    ]);
  });

  it.each(['K', 'I.G.1', 'Commercial (B)', 'A/b-c d.', 'x'.repeat(40)])('a clause: %s', (label) => {
    expect(problemsOf({}, clauseWith({ label }))).toStrictEqual([]);
  });
  it.each([' K', 'K ', '.K', 'K:', 'K-', '(K)', ''])('no clause: "%s"', (label) => {
    expect(problemsOf({}, clauseWith({ label }))).toStrictEqual([
      `clauses[0].label: a label is a short name such as I.G.1 or Commercial; it is "${label}"`,
    ]);
  });
  it('nor one of more characters than a label has', () => {
    expect(problemsOf({}, clauseWith({ label: 'x'.repeat(41) }))).toStrictEqual([
      expect.stringMatching(/^clauses\[0\]\.label: a label has at most 40 characters; it is "x/),
    ]);
  });

  it.each(['2025-01', '230.9', 'acme-1.a', 'v2'])('a version: %s', (version) => {
    expect(problemsOf({ version })).toStrictEqual([]);
  });
  it.each(['V2', '-2025', '2025-', '2025--01', '2025 01', '2025/01'])('no version: %s', (version) => {
    expect(problemsOf({ version })).toStrictEqual([
      `version: lower-case letters and digits, with single hyphens or dots between; it is "${version}"`,
    ]);
  });
});

describe('what else has one shape', () => {
  it.each<[string, string, RegExp]>([
    ['63 signs', '0'.repeat(63), /^source\.sha256: /],
    ['65', '0'.repeat(65), /^source\.sha256: /],
    ['a letter that no number has', `g${'0'.repeat(63)}`, /^source\.sha256: /],
  ])('a fingerprint has 64 signs: not %s', (_, sha256, problem) => {
    expect(problemsOf({ source: { ...source, sha256 } })).toStrictEqual([expect.stringMatching(problem)]);
  });

  it('a source is the payer’s own page or a copy of it', () => {
    expect(problemsOf({ source: { ...source, kind: 'payer-page' } })).toStrictEqual([]);
    expect(problemsOf({ source: { ...source, kind: 'rumor' } })).toStrictEqual([
      'source.kind: allowed: payer-page, copy; it is "rumor"',
    ]);
  });

  it.each<[unknown]>([[1], [12], [[{ by: 'A reader', on: '2026-11-01' }]]])(
    'a clause is confirmed by %j',
    (confirmations) => {
      expect(problemsOf({}, clauseWith({ confirmations }))).toStrictEqual([]);
    },
  );
  it.each<[unknown, string]>([
    [0, ': expected at least 1; it is 0'],
    [[], ': expected at least 1 entry; it has none'],
    ['two', ': allowed: how many, at least 1, or a list of { "by", "on" }; it is "two"'],
    [[{ by: 'A reader' }], '[0].on: expected a text in quotes; it is missing'],
  ])('and not by %j', (confirmations, problem) => {
    expect(problemsOf({}, clauseWith({ confirmations }))).toStrictEqual([`clauses[0].confirmations${problem}`]);
  });

  it.each<[string, object, string]>([
    ['in short', { inShort: 'x'.repeat(161) }, 'clauses[0].inShort: at most 160 characters'],
    [
      'what a criterion asks for',
      { when: { site: 'kidney', requires: 'x'.repeat(81) } },
      'clauses[0].when.requires: at most 80 characters',
    ],
    [
      'what an alternative takes in',
      { when: { site: 'kidney', inShort: 'x'.repeat(161) } },
      'clauses[0].when.inShort: at most 160 characters',
    ],
  ])('words have their length: %s', (_, more, problem) => {
    expect(problemsOf({}, clauseWith(more))).toStrictEqual([expect.stringContaining(problem)]);
  });
});
