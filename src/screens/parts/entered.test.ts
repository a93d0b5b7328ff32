import { expect, test } from 'vitest';
import { heldVocabulary } from '../../../testing/held.ts';
import type { AssessedCriterion } from '../../determination/index.ts';
import { factNamed } from '../../facts/index.ts';
import { enteredInWords } from './entered.ts';

const met = (required: string, documented: string): AssessedCriterion => ({
  kind: 'test',
  label: null,
  says: 'Number of lesions',
  requires: null,
  inShort: null,
  status: 'met',
  required,
  documented,
  facts: ['lesions'],
  cites: [],
  criteria: [],
});
const counted = (unit: string) => {
  const size = factNamed(heldVocabulary, 'sizeCm');
  if (!size) throw new TypeError('no fact has a size');
  const lesions = {
    ...size,
    name: 'lesions',
    label: 'Lesions',
    short: undefined,
    domain: { of: 'number' as const, unit, atMost: 40 },
  };
  return { ...heldVocabulary, facts: [lesions] };
};

test('a number without a unit keeps every word of its limit', () => {
  expect(enteredInWords(met('at most 5', '3'), counted(''))).toBe('Lesions 3 (at most 5)');
});

test('the unit of a number stands once', () => {
  expect(enteredInWords(met('at most 5 cm', '3 cm'), counted('cm'))).toBe('Lesions 3 cm (at most 5)');
});
