import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { noAnswers, withCalculated } from './answers.ts';

test.each([
  [59.99996, '59.99996'],
  [59.996, '59.996'],
  [60, '60'],
  [59.994, '59.99'],
  [45.678, '45.68'],
])('a calculated eGFR of %d is filled in as %s: never rounded across a whole number', (egfr, text) => {
  expect(withCalculated(noAnswers, { egfr }, heldVocabulary).texts).toMatchObject({ egfr: text });
});
