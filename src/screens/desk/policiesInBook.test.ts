import { expect, test } from 'vitest';
import { policiesInBook } from './policiesInBook.ts';

const version = (policy: string, of: string, printedAs: string) => ({
  policy,
  version: of,
  number: null,
  title: null,
  printedAs,
  edition: of,
  file: `${policy}_${of}.json`,
  from: null,
  until: null,
});

test('a book names its policies as their newest texts are called, each once, and counts the rest of a long one', () => {
  const versions = [
    version('a-1', '2020', 'Policy One'),
    version('a-1', '2024', 'Policy 1'),
    version('a-2', '2024', 'Two'),
  ];
  const book = [{ policy: 'a-1', when: ['medicare'] }, { policy: 'a-1' }, { policy: 'a-2' }];
  expect(policiesInBook({ book, versions })).toStrictEqual(['Policy 1', 'Two']);
  expect(policiesInBook({ book, versions }, 'a-1')).toStrictEqual(['Two']);
  const long = Array.from({ length: 9 }, (_, index) => ({ policy: `p${String(index)}` }));
  expect(policiesInBook({ book: long, versions: [] })).toStrictEqual(['p0', 'p1', 'p2', 'p3', 'p4', '4 others']);
});
