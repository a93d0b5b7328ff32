import { expect, it } from 'vitest';
import { datesIn, effectiveDate } from './datesIn.ts';

it.each([
  ['Effective September 1, 2026', '2026-09-01'],
  ['Original effective date: 10/01/98. Revised 8/1/2024. Effective 9/1/2024', '2024-09-01'],
  ['In effect from 1/1/2026 until 12/31/2027. Effective 1/1/2026', '2026-01-01'],
  ['Effective through 12/31/2027', null],
  ['Effective 3/1/2019. Reviewed 5/1/2026', null],
  ['Effective 3/1/2019. The last literature update was performed through June 3, 2024', null],
  ['Effective 10/2015. Retired 6/1/2024', null],
  ['Effective for services rendered through our network from 9/1/2024', '2024-09-01'],
  ['Effective for members with end-stage disease 9/1/2024', '2024-09-01'],
  ['Effective 1/1/2024 through 12/31/2026', '2024-01-01'],
  ['No date at all', null],
])('%s: in effect from %s', (text, day) => {
  expect(effectiveDate(datesIn(text))).toBe(day);
});

it.each([
  ['Reviewed 10/01/98', 'reviewed', '1998-10-01'],
  ['Reviewed 10/01/26', 'reviewed', '2026-10-01'],
  ['Original effective date: 10/01/98', 'origin', '1998-10-01'],
  ['Origination: 01/2010', 'origin', '2010-01'],
  ['Originally approved 5/1/2012', 'origin', '2012-05-01'],
  ['Initial effective date 5/1/2012', 'origin', '2012-05-01'],
  ['Effective 5/1/2012', 'effective', '2012-05-01'],
  ['The first bullet is effective 5/1/2012', 'effective', '2012-05-01'],
  ['It ends 12/31/2027', 'ends', '2027-12-31'],
  ['In effect until 12/31/2027', 'ends', '2027-12-31'],
  ['Literature reviewed through June 2024', 'reviewed', '2024-06'],
  ['Next review 2/30/2027', 'next-review', null],
])('%s', (text, kind, date) => {
  expect(datesIn(text)).toMatchObject([{ kind, date }]);
});
