import { describe, expect, it } from 'vitest';
import { otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';
import { textDifferences } from './textDifferences.ts';

type Clauses = readonly object[];
const between = (one: Clauses, other: Clauses, before: object = {}, after: object = {}) =>
  textDifferences(preparedMadeUp(one, undefined, before), preparedMadeUp(other, undefined, after));
/** Each clause with its counterpart, and how they differ. */
const told = (one: Clauses, other: Clauses, before: object = {}, after: object = {}) =>
  between(one, other, before, after)
    .clauses.map(
      ({ before: was, after: is, ways }) =>
        `${was?.label ?? 'none'} > ${is?.label ?? 'none'}${ways.length === 0 ? '' : `: ${ways.join(', ')}`}`,
    )
    .join('; ');

const cite = { heading: 'Policy', place: 'the only line', page: null, lines: [1, 1], says: 'The only line.' };
const small = { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 } }] };
const [a, b] = [supports('A', small), supports('B', { site: 'lung' })];

describe('how does each clause read beside its counterpart', () => {
  it.each<[string, Clauses, string]>([
    ['the same', [a, b], 'A > A; B > B'],
    ['in another order', [b, a], 'A > A; B > B'],
    ['another name', [{ ...a, label: 'Z' }, b], 'A > Z: label; B > B'],
    ['another outcome', [{ ...a, outcome: 'not-covered' }, b], 'A > A: outcome; B > B'],
    ['other words', [{ ...a, says: 'In other words' }, b], 'A > A: wording; B > B'],
    ['the payer’s own word', [a, { ...b, payerWord: 'fine' }], 'A > A; B > B: wording'],
    ['a question', [a, { ...b, question: 'Which?' }], 'A > A; B > B: wording'],
    [
      'words of a part',
      [supports('A', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 }, says: 'Small' }] }), b],
      'A > A: wording; B > B',
    ],
    [
      'a policy to which it sends',
      [a, { ...b, relatedPolicies: [{ number: null, title: 'Lungs' }] }],
      'A > A; B > B: wording',
    ],
    ['gone', [b], 'A > none; B > B'],
    ['new, first', [supports('N', { site: 'eye' }), a, b], 'A > A; B > B; none > N'],
    [
      'of other cases, by its name',
      [supports('A', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 7 } }] }), b],
      'A > A: cases; B > B',
    ],
    [
      'of the cases of another, and the name of a third',
      [{ ...a, label: 'B' }, supports('A', { site: 'eye' })],
      'A > B: label; B > none; none > A',
    ],
    [
      'its name alone, with other cases and another outcome',
      [{ ...supports('A', { site: 'eye' }), outcome: 'not-covered' }, b],
      'A > none; B > B; none > A',
    ],
    [
      'all at once',
      [{ ...supports('Z', small), outcome: 'not-covered', says: 'In other words' }, b],
      'A > Z: outcome, label, wording; B > B',
    ],
  ])('%s', (_, after, clauses) => {
    expect(told([a, b, otherwise], [...after, otherwise]).replace(/; Else > Else(: cases)?/, '')).toBe(clauses);
  });

  it('of two by one name each has the one with its cases', () => {
    const [kidney, lung, eye] = ['kidney', 'lung', 'eye'].map((site) => supports('A', { site }));
    const { clauses } = between(
      [kidney, lung, otherwise].flatMap((each) => each ?? []),
      [lung, eye, otherwise].flatMap((each) => each ?? []),
    );
    expect(clauses.map(({ before, after, ways }) => [before?.when, after?.when, ways.join()])).toStrictEqual([
      [{ site: 'kidney' }, { site: 'eye' }, 'cases'],
      [{ site: 'lung' }, { site: 'lung' }, ''],
      ['otherwise', 'otherwise', 'cases'],
    ]);
  });

  it.each<[string, object, string]>([
    ['what is said there', { ...cite, says: 'Another line.' }, 'citation'],
    ['the heading and the line', { ...cite, heading: 'Coverage', lines: [7, 8] }, 'citation'],
    ['the line alone', { ...cite, lines: [7, 8] }, 'moved'],
    ['nothing', cite, ''],
  ])('of what it is cited from differs: %s', (_, later, ways) => {
    const how = ways === '' ? '' : `: ${ways}`;
    expect(told([a, otherwise], [a, otherwise], {}, { citations: { L1: later } })).toBe(
      `A > A${how}; Else > Else${how}`,
    );
  });

  it('what a part is cited from counts as well', () => {
    const [was, is] = ['L1', 'L2'].map((id) =>
      supports('A', { all: [{ site: 'kidney' }, { sizeCm: { atMost: 4 }, label: 'A.1', cites: [id] }] }),
    );
    const both = {
      citations: { L1: cite, L2: { ...cite, says: 'Another line.' } },
      scope: { says: 'Made up.', cites: ['L1', 'L2'] },
    };
    expect(told([was ?? {}, otherwise], [is ?? {}, otherwise], both, both)).toBe('A > A: citation; Else > Else');
  });
});
