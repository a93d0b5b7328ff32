import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/index.ts';
import { heldFacts } from '../facts/index.ts';
import { booksOf } from './book/compileBook.ts';
import { madeUp, otherwise, supports } from './fixtures/madeUp.ts';
import { cautionsWithoutVersion, nearestFor } from './noVersion.ts';
import { readPolicy } from './policy/readPolicy.ts';

const hint = { from: '2023-01-01', until: '2024-01-01', says: 'It was the same.', cites: ['L1'] };
const contract = { id: 'contract-governs', title: 'The contract', says: 'It comes first.', when: {}, cites: ['L1'] };
const careful = { id: 'careful', title: 'Careful', says: 'Be careful.', when: {}, cites: ['L1'] };

const version = (name: string, from: string, until: string | null, isRead = true) => {
  const { read, problems } = readPolicy(
    madeUp([supports('A', { site: 'kidney' }), otherwise], {
      version: name,
      inForce: { basis: 'stated', from, until, says: 'Made up.', cites: ['L1'] },
      hints: name === 'new' ? [hint] : [],
      cautions: [careful, { ...contract, says: `It comes first, says the ${name} one.` }],
    }),
    { ...heldFacts, payers: [] },
  );
  if (!read) throw new TypeError(problems.map(({ message }) => message).join());
  return { policy: 'acme-1', version: name, from, until, read: isRead ? read : undefined };
};
const bookOn = (facts: Facts, isRead = true) =>
  booksOf(
    { id: 'acme', name: 'Acme', products: [], cautions: [], book: [{ policy: 'acme-1' }] },
    [version('old', '2021-01-01', '2022-01-01', isRead), version('new', '2025-01-01', null, isRead)],
    heldFacts,
  )(facts);
const on = (serviceDate: string, isRead = true) => {
  const facts = { site: 'kidney', serviceDate };
  const book = bookOn(facts, isRead);
  return {
    nearest: nearestFor(book, facts)?.version,
    cautions: cautionsWithoutVersion(book, facts).map(
      ({ id, title, says, cites }) => `${id}: ${title}: ${says} ${cites.map((passage) => passage.id).join()}`,
    ),
  };
};
const contractOf = (name: string) => `contract-governs: The contract: It comes first, says the ${name} one. L1`;
const told = 'history-hint: What a held text says of that day: It was the same. L1';

describe('what is said of a day on which no version was in force', () => {
  it.each([
    ['2022-12-31', 'old', [contractOf('old')]],
    ['2023-01-01', 'old', [told, contractOf('old')]],
    ['2023-12-31', 'new', [told, contractOf('new')]],
    ['2024-01-01', 'new', [contractOf('new')]],
    ['1999-01-01', 'old', [contractOf('old')]],
  ])('%s: the %s version is the nearest', (day, nearest, cautions) => {
    expect(on(day)).toStrictEqual({ nearest, cautions });
  });

  it('of files that cannot be read only their days', () => {
    expect(on('2023-06-01', false)).toStrictEqual({ nearest: 'old', cautions: [] });
  });

  it('nothing on a day of a version', () => {
    expect(on('2025-01-01')).toStrictEqual({ nearest: undefined, cautions: [] });
  });

  it('the version as the payer’s book has it', () => {
    const facts = { site: 'kidney', serviceDate: '2024-12-31' };
    expect(nearestFor(bookOn(facts), facts)).toStrictEqual({
      policy: 'acme-1',
      version: 'new',
      from: '2025-01-01',
      until: null,
    });
  });
});
