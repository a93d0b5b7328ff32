import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgementsOf } from '../../../case/index.ts';
import { heldFacts, type Facts } from '../../../facts/index.ts';
import { holdVersion, indexFromText, payerLibrary, vocabularyOf } from '../../../library/index.ts';
import { asExpected } from './asExpected.ts';
import { foundOf, type Found } from './foundOf.ts';

const folder = new URL('../../../../public/policies/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const index = indexFromText(textOf('index.json'));
const vocabulary = vocabularyOf(heldFacts, index);
const libraries = index.payers
  .filter(({ id }) => id === 'bcbsma')
  .map((payer) =>
    payerLibrary(
      payer,
      payer.versions.map((entry) => holdVersion(entry, textOf(entry.file), vocabulary)),
      heldFacts,
    ),
  );

const found = (facts: Facts, draft: string): Found => {
  const own = foundOf({ judgements: judgementsOf(facts, libraries, '2026-11-26'), vocabulary }, draft);
  if (!own) throw new TypeError('it is not judged');
  return own;
};
const bone = { payer: 'bcbsma', serviceDate: '2026-12-01', site: 'bone' };

test('a case that another policy of the book decides names that policy', () => {
  const own = found(bone, 'bcbsma-633');
  expect(own.outcome).not.toBe('needs-information');
  const { kind, word } = asExpected('not-addressed', own);
  expect(kind).toBe('other');
  expect(word).toContain('Medical Policy 260 (9/2024) decides this case, not this one');
  expect(asExpected('not-addressed', found(bone, 'bcbsma-260')).word).toBe(
    'Not as expected: read the clause again, or the case',
  );
});

test('a case that is not answered yet says what is still to be answered', () => {
  const { kind, word } = asExpected('medically-necessary', found({ ...bone, site: 'kidney' }, 'bcbsma-633'));
  expect(kind).toBe('open');
  expect(word).toContain('Not decided yet. Still to be answered: ');
});

test('what is found as expected is so, whoever decides', () => {
  const own = found(bone, 'bcbsma-633');
  expect(own.otherPolicy).toBe('Medical Policy 260 (9/2024)');
  expect(own.outcome === 'needs-information' || own.outcome === 'no-version').toBe(false);
  expect(asExpected('payer-review', { ...own, outcome: 'payer-review' }).kind).toBe('as-expected');
});
