import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { nearestFor } from '../noVersion.ts';
import { booksOf } from './compileBook.ts';

/** A version of a policy in force from the beginning of 2026; its text is not held. */
const versionOf = (policy: string) => ({
  policy,
  version: '2026-01',
  from: '2026-01-01',
  until: null,
  read: undefined,
});

describe('days on which a book applies different policies, none of them with a version in force', () => {
  const bookOn = booksOf(
    {
      id: 'acme',
      name: 'Acme Health',
      products: [],
      cautions: [],
      book: [
        { policy: 'acme-1', until: '2025-07-01' },
        { policy: 'acme-2', from: '2025-07-01' },
      ],
    },
    [versionOf('acme-1'), versionOf('acme-2')],
    heldFacts,
  );
  it.each([
    ['2025-03-01', 'acme-1'],
    ['2025-08-01', 'acme-2'],
    ['2025-03-02', 'acme-1'],
  ])('on %s the nearest version is of %s', (serviceDate, policy) => {
    expect(nearestFor(bookOn({ serviceDate }), { serviceDate })?.policy).toBe(policy);
  });
});
