import { expect, it } from 'vitest';
import { citedInWords, placeInWords, placesInWords, type Passage } from './citations.ts';
import { sharedCautions } from './cautions.ts';

const passage = (document: string, heading: string | null, place: string, page: number | null = null): Passage => ({
  id: 'L1',
  policy: 'acme-1',
  version: '2025-01',
  document,
  heading,
  place,
  page,
  quote: null,
  says: 'Made up.',
  note: null,
  lines: [1, 1],
});

it.each<[Passage, string]>([
  [passage('A', 'Policy', 'first bullet', 2), '“Policy,” first bullet, page 2'],
  [passage('A', 'Policy', 'first bullet'), '“Policy,” first bullet'],
  [passage('A', null, 'first bullet', 3), 'first bullet, page 3'],
  [passage('A', 'Policy', ''), '“Policy”'],
])('%#: a passage stands at %s', (each, words) => {
  expect(placeInWords(each)).toBe(words);
});

it('several places: each once, and the heading of several once', () => {
  const [first, second] = [passage('A', 'Policy', 'first bullet'), passage('A', 'Policy', 'second bullet', 2)];
  expect(placesInWords([first, second, first, passage('A', 'Codes', 'first row')])).toBe(
    '“Policy,” first bullet; second bullet, page 2; “Codes,” first row',
  );
  expect(placesInWords([first, passage('A', 'Policy', '')])).toBe('“Policy,” first bullet; “Policy”');
});

it('passages of several documents: each with its own', () => {
  expect(
    citedInWords([
      passage('A', 'Policy', 'first bullet'),
      passage('B', null, 'a note'),
      passage('A', 'Policy', 'last'),
    ]),
  ).toBe('A, “Policy,” first bullet; last; B, a note');
  expect(citedInWords([])).toBe('');
});

it('of the cautions of several texts those that all share, as the first says them', () => {
  const caution = (id: string, says: string) => ({ id, title: id, says, cites: [] });
  const [one, two] = [
    [caution('a', 'first'), caution('b', 'first'), caution('c', 'first')],
    [caution('c', 'second'), caution('a', 'second')],
  ];
  expect(sharedCautions([one, two]).map(({ id, says }) => [id, says])).toStrictEqual([
    ['a', 'first'],
    ['c', 'first'],
  ]);
  expect(sharedCautions([one, two, [caution('c', 'third')]]).map(({ id }) => id)).toStrictEqual(['c']);
  expect([sharedCautions([one]), sharedCautions([])]).toStrictEqual([one, []]);
});
