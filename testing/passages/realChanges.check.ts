import { expect, test } from 'vitest';
import { compared, differing, sourceNamed } from './heldSources.ts';

// Found by reading both texts side by side. A row that was put in below a row of codes is told at that row and at the list:
// what follows directly may be its end.
test.each<[held: string, copy: string, differs: readonly string[], why: string]>([
  [
    'bcbsma-260_2020-09',
    'bcbsma-260_2024-09',
    [
      ...['L11', 'L173'],
      ...['L43', 'L44', 'L48', 'L49', 'L51', 'L51-rcc'],
      ...['L77', 'L94'],
      ...['L130', 'L153', 'L154', 'L155'],
    ],
    'title and 9/2010 entry gone; patients became individuals; a bone code put in; input of 2017 and history reworded',
  ],
  [
    'bcbsma-260_2024-09',
    'bcbsma-260_2020-09',
    [
      ...['L11', 'L41', 'L42', 'L46', 'L47', 'L49', 'L49-rcc'],
      ...['L75', 'L93'],
      ...['L133', 'L135', 'L142', 'L143', 'L145', 'L146'],
    ],
    'title, patients, the bone code, the evidence on lung cancer and the history since 2020 are not there yet',
  ],
  [
    'bcbsal-429_2023-07',
    'bcbsal-429_2024-07',
    ['L29', 'L31', 'L33', 'L7'],
    'the date moved, the last bullet is cut off, both references are gone; kidney, bone and lung stand',
  ],
  ['bcbsal-429_2024-07', 'bcbsal-429_2023-07', ['L16', 'L3'], 'the date moved, the bullet that was cut off is whole'],
])('%s held against %s', async (held, copy, differs) => {
  const comparison = await compared(sourceNamed(held), sourceNamed(copy).text);
  expect(comparison.verdict).toBe('changed');
  expect(differing(comparison)).toEqual([...differs].sort());
});

test('another payer’s policy of the same origin is another policy, and what they share is told', async () => {
  const { verdict, shared } = await compared(sourceNamed('bcbsal-429_2023-07'), sourceNamed('bcbsma-260_2024-09').text);
  expect(verdict).toBe('another');
  expect(shared).toBeGreaterThan(0.1);
});
