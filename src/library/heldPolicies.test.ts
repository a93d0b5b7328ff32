import { describe, expect, it } from 'vitest';
import { heldPolicies, heldPolicy } from './heldPolicies.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

const version = (policy: string, name: string, from: string | null): VersionEntry => ({
  file: `${policy}_${name}.json`,
  policy,
  version: name,
  printedAs: policy,
  edition: name,
  from,
  until: null,
});
const national = [version('national', '2001-07', null)];
const own = [version('own', '2020-01', '2020-01-01'), version('own', '2024-01', '2024-01-01')];

const payer = (
  name: string,
  { book, versions, products = [] }: Pick<PayerEntry, 'book' | 'versions'> & Partial<PayerEntry>,
): PayerEntry => ({
  id: name.toLowerCase(),
  name,
  otherNames: [],
  contacts: null,
  cautions: [],
  book,
  products,
  versions,
});
const products = [
  { value: 'senior', word: 'Senior plan' },
  { value: 'group', word: 'Group' },
];
const index: PolicyIndex = {
  format: 2,
  payers: [
    payer('Evergreen', {
      products,
      book: [
        { policy: 'national', when: ['senior'] },
        { policy: 'own' },
        { policy: 'national', when: ['group'], from: '2025-01-01' },
      ],
      versions: [...national, ...own],
    }),
    payer('Nation', { book: [{ policy: 'national' }], versions: national }),
  ],
};

describe('what does the library hold', () => {
  it('every policy once, with its own versions alone, oldest first', () => {
    expect(
      heldPolicies(index).map(({ policy, versions }) => [policy, versions.map((each) => each.version)]),
    ).toStrictEqual([
      ['national', ['2001-07']],
      ['own', ['2020-01', '2024-01']],
    ]);
    expect(heldPolicy(index, 'own')?.newest.version).toBe('2024-01');
  });

  it('who applies it, to whom and on which days, payer by payer', () => {
    expect(
      heldPolicy(index, 'national')?.appliedBy.map(({ payer: { name }, ...applied }) => ({ name, ...applied })),
    ).toStrictEqual([
      { name: 'Evergreen', linesOfBusiness: ['Senior plan'], from: null, until: null },
      { name: 'Evergreen', linesOfBusiness: ['Group'], from: '2025-01-01', until: null },
      { name: 'Nation', linesOfBusiness: [], from: null, until: null },
    ]);
  });

  it('nothing of a policy that no book names', () => {
    expect(heldPolicy(index, 'constructor')).toBeUndefined();
  });
});
