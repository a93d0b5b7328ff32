import { expect, test } from 'vitest';
import { linesOfPages, rowsOfLine } from './index.ts';
import { placeOfLine } from './placeInDocument.ts';

const sentence = (word: string): string => `${`${word} `.repeat(20).trim()}.`;
const textsOf = (lines: readonly string[]): readonly string[] => linesOfPages([{ lines }]).map(({ text }) => text);

test('a document that came as one line is broken into its sentences, so that one of them can be a passage', () => {
  const text = `${sentence('Freezing')} ${sentence('Kidney')} ${sentence('Other')}`;
  expect(textsOf([text, ''])).toEqual([sentence('Freezing'), sentence('Kidney'), sentence('Other')]);
});

test('where it has no sentences either, between words', () => {
  const lines = textsOf(['freezing '.repeat(100).trim()]);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every((line) => line.length <= 220 && /^freezing( freezing)*$/.test(line))).toBe(true);
});

test('a document that has lines keeps them, however long one is', () => {
  const long = 'freezing '.repeat(100).trim();
  expect(textsOf(['Policy 7', long])).toEqual(['Policy 7', long]);
});

test('a long line is shown in rows that are all of it', () => {
  for (const text of ['freezing '.repeat(100), 'x'.repeat(900), `${sentence('One')} ${'y '.repeat(200)}`]) {
    const rows = rowsOfLine({ number: 1, page: 1, text });
    expect(rows.map((row) => row.text).join('')).toBe(text);
  }
});

test('a passage without a heading above it is placed in words, never by the number of its line', () => {
  const lines = [
    ...linesOfPages([{ lines: ['freezing of the liver is new.', '', 'All else is as it was.', '• a', '? b'] }]),
  ];
  const document = { name: '', sha256: '', pages: 1, lines };
  expect(placeOfLine(document, 3)).toEqual({ heading: null, place: 'second paragraph of the document', page: null });
  expect(placeOfLine(document, 5).place).toBe('second bullet of the document');
});
