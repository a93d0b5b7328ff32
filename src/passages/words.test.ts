import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutFurniture } from './furniture.ts';
import { decodeNumbers, encodeNumbers } from './numberCode.ts';
import { sequencesOf, winnowed } from './sequences.ts';
import { madeUpFile, madeUpText } from './fixtures/madeUpText.ts';
import { readDocument, wordsIn } from './words.ts';

const folded = (text: string): readonly string[] => wordsIn(text).map((word) => word.folded);

test.each<[same: string, one: string, other: string]>([
  ['case', 'Renal Cell', 'RENAL cell'],
  ['a ligature', 'ﬁrst eﬃcacy', 'first efficacy'],
  ['a superscript', 'mL/min/1.73 m²', 'ml/min/1.73 m2'],
  ['a word broken at the end of a line', 'an obstruct-\ning lesion', 'an obstructing lesion'],
  ['a hyphen at the end of a line', 'early-\nstage', 'early-stage'],
  ['a soft hyphen', 'cryo\u00ADablation', 'cryoablation'],
  ['quotation marks', '“localized” tumor’s', '"localized" tumor\'s'],
  ['the marks of a superscript', 'Blue<sup>SM</sup>, m<sup>2</sup> <b>or</b>', 'BlueSM, m² or'],
  ['bullets', '• one\n• two', '- one\n- two'],
  ['a thousand', '1,000 units', '1000 units'],
  ['the target of a link', '[Histotripsy](#top), Medicine', '[Histotripsy], Medicine'],
])('%s makes no difference', (_, one, other) => {
  expect(folded(one)).toEqual(folded(other));
});

test.each<[differs: string, one: string, other: string]>([
  ['a comparison', 'PSA <8 ng', 'PSA >8 ng'],
  ['a decimal', '4.3 cm', '43 cm'],
  ['at most and less', '≤ 4', '< 4'],
])('%s makes a difference', (_, one, other) => {
  expect(folded(one)).not.toEqual(folded(other));
});

test('words stand where they stand, page by page', () => {
  const { text, words, pageStarts } = readDocument([{ lines: ['One two'] }, { lines: ['three'] }]);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'two', 'three']);
  expect(pageStarts).toEqual([0, 8]);
});

test('numbers that rise come back from their code', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 0xffffffff })), (numbers) => {
      const rising = numbers.toSorted((a, b) => a - b);
      expect(decodeNumbers(encodeNumbers(rising))).toEqual(rising);
    }),
  );
  expect(() => decodeNumbers(btoa('\x80'))).toThrow('middle');
});

test('of any window of neighboring hashes one is kept', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (hashes, window) => {
        const kept = winnowed(hashes, window);
        for (let from = 0; from + window <= hashes.length; from++) {
          expect(hashes.slice(from, from + window).some((hash) => kept.has(hash))).toBe(true);
        }
      },
    ),
  );
});

test('what repeats at the edge of pages is furniture, what repeats elsewhere is text', () => {
  const body = (page: number): readonly string[] => [
    'a',
    'b',
    'c',
    'd',
    `text ${String(page)} here`,
    'the same line',
    'w',
    'x',
    'y',
    'z',
  ];
  const pages = [1, 2, 3, 4].map((page) => ({
    lines: [`Policy 77 page ${String(page)}`, ...body(page), `${String(page)} of 4`],
  }));
  const left = withoutFurniture(pages).map((lines) => lines.map(({ text }) => text));
  expect(left.every((lines) => !lines.some((line) => line.startsWith('Policy 77') || line.endsWith('of 4')))).toBe(
    true,
  );
  expect(left.every((lines) => lines.includes('the same line'))).toBe(true);
});

test('no word of the text stands in its fingerprints, and fewer than five words have no sequence', () => {
  const file = JSON.stringify(madeUpFile).toLowerCase();
  const named = JSON.stringify([
    madeUpFile.policy,
    ...Object.keys(madeUpFile),
    ...Object.keys(madeUpFile.passages),
    'times',
    'sequences',
    'around',
    'words',
  ]).toLowerCase();
  const long = wordsIn(madeUpText)
    .map((word) => word.folded)
    .filter((word) => word.length >= 6 && !named.includes(word));
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((word) => file.includes(word))).toEqual([]);
  expect(sequencesOf(wordsIn('one two three four'))).toEqual([]);
});

test('on a document of one page the title and the page number at the foot are furniture', () => {
  const lines = ['Policy 77', 'Freezing of Growths in Sheds', 'One', 'Two', 'Three', 'Four'];
  const foot = ['Policy 77: Freezing of Growths in Sheds', 'Page 1 of 1 - printed 11/26/2026'];
  expect(withoutFurniture([{ lines: [...lines, ...foot] }])).toEqual([
    lines.map((text, at) => ({ text, number: at + 1 })),
  ]);
});
