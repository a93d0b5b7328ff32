import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeCase, readCase } from '../case/index.ts';
import { heldFacts } from '../facts/index.ts';
import { beginningOn, holdingsOf, holdVersion, indexFromText, payerLibrary } from '../library/index.ts';
import { progressInWords } from '../screens/parts/progressInWords.ts';
import { beginningsOf } from './beginnings.ts';

const textOf = (file: string): string =>
  readFileSync(new URL(`../../public/policies/${file}`, import.meta.url), 'utf8');
const holdings = holdingsOf(heldFacts, indexFromText(textOf('index.json')), (file) => Promise.resolve(textOf(file)));
const beginnings = await beginningsOf(holdings);

const DAY = 86_400_000;
const ONCE_IN_DAYS = 97;

/** Days from long before the first version until long after the last, evenly spread, and the edges of all versions. */
const days = [
  ...Array.from({ length: 130 }, (_, at) => Date.parse('1995-01-01') + at * ONCE_IN_DAYS * DAY),
  ...holdings.index.payers
    .flatMap(({ book, versions }) => [...book, ...versions])
    .flatMap(({ from, until }) => [from, until])
    .flatMap((edge) => (typeof edge === 'string' ? [-1, 0, 1].map((beside) => Date.parse(edge) + beside * DAY) : [])),
].map((time) => new Date(time).toISOString().slice(0, 10));

it.each(holdings.index.payers.map((payer) => [payer.id, payer] as const))(
  'on any day, what is said at the beginning is what the policies of %s say once they are read',
  (_, payer) => {
    const versions = payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), holdings.vocabulary));
    const library = payerLibrary(payer, versions, heldFacts);
    const differing = days.filter((serviceDate) => {
      const read = readCase({ texts: { payer: payer.id, serviceDate }, calculated: [] }, holdings.vocabulary);
      const judged = judgeCase(read, { payers: [payer], libraries: [library] }, '2026-11-27');
      return progressInWords(judged) !== beginningOn(beginnings, payer.id, serviceDate);
    });
    expect(differing).toEqual([]);
  },
);

it('before the policies are read, that is said of a case of which nothing but payer and day is known, and of no other', () => {
  const [payer] = holdings.index.payers;
  if (!payer) throw new TypeError('no payer is held');
  const said = [{ payers: ['another', payer.id], from: '2026-01-01', words: 'Three' }];
  const wordsOf = (texts: Readonly<Record<string, string>>): string =>
    progressInWords(
      judgeCase(
        readCase({ texts: { payer: payer.id, ...texts }, calculated: [] }, holdings.vocabulary),
        { payers: [payer], libraries: [] },
        '2026-11-27',
      ),
      said,
    );
  expect(wordsOf({ serviceDate: '2026-01-01' })).toBe('Three');
  expect(wordsOf({ serviceDate: '2025-12-31' })).toBe('Reading the policy');
  expect(wordsOf({ serviceDate: '2026-01-01', site: 'kidney' })).toBe('Reading the policy');
  expect(wordsOf({})).toBe('Reading the policy');
});
