import { expect, it } from 'vitest';
import { placesInWords, type Passage } from './citations.ts';

const passage = (heading: string | null, place: string): Passage => ({
  id: place,
  policy: 'juniper-1',
  version: '2026-01',
  document: 'Medical Policy 1 (1/2026)',
  heading,
  place,
  page: null,
  quote: null,
  says: '',
  note: null,
  lines: [1, 1],
});

it('places under one heading name it once, and no place is told twice', () => {
  const first = passage('CPT Codes', 'first list, 50250');
  const second = passage('CPT Codes', 'sentence above the first list');
  const third = passage('Policy', 'first bullet');
  expect(placesInWords([first, second, third, first])).toBe(
    '“CPT Codes,” first list, 50250; sentence above the first list; “Policy,” first bullet',
  );
  expect(placesInWords([passage('Policy', ''), passage('Policy', 'first bullet')])).toBe('“Policy”; first bullet');
  expect(placesInWords([passage(null, 'page 1'), passage(null, 'page 2')])).toBe('page 1; page 2');
});
