import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPolicy } from '../determination/index.ts';
import { newPolicy } from './newPolicy.ts';
import { vocabularyIn } from './payerCheck.ts';

const text = fileURLToPath(new URL('./fixtures/sources/acme-1_2025-01.txt', import.meta.url));
const like = fileURLToPath(new URL('./fixtures/policies/acme-1_2025-01.json', import.meta.url));
const asked = { policy: 'acme-2', version: '2027-03', text, today: '2026-11-26', readWith: 2 };

it('a draft has the fingerprint, the day, and a citation for each line that has words', () => {
  expect(newPolicy({ ...asked, like: undefined })).toMatchObject({
    policy: 'acme-2',
    readWith: 2,
    source: {
      file: 'acme-1_2025-01.txt',
      sha256: '4bc9a2c8844d44cf8051501ee8ecd271aa0cff4a7a7e723214f84a07f5397b29',
      readOn: '2026-11-26',
    },
    inForce: { from: '2027-03-01' },
    citations: { L1: { lines: [1, 1] }, L3: { lines: [3, 3] }, L4: { lines: [4, 4] }, L5: { lines: [5, 5] } },
    clauses: [],
  });
});

it('a sister policy lends clauses and documents, and nothing that its text says of itself', () => {
  const draft = newPolicy({ ...asked, like });
  // Its lines are not those of this text: each is cited anew, and the check asks for it.
  expect(JSON.stringify(draft)).toContain('"cites":[]');
  expect(JSON.stringify(draft)).not.toMatch(/"cites":\["/);
  expect(JSON.stringify(draft)).not.toContain('payerWord"');
  expect(draft).toMatchObject({
    payerWords: {},
    printedAs: 'to be written',
    title: null,
    documents: [{ id: 'imaging' }],
    clauses: [{ label: 'K' }, { label: 'K' }, { label: 'Else' }],
    source: { readOn: '2026-11-26' },
  });
});

it('a draft whose shape is mended is still refused, for what is not written and for lines that nothing cites', () => {
  const cites = ['L3'];
  const remark = { says: 'Made up.', cites };
  const rule = { ...remark, status: 'not-stated' };
  const last = { label: 'Else', outcome: 'investigational', when: 'otherwise', says: 'All else', inShort: 'All else' };
  const loaded = loadPolicy(
    {
      ...newPolicy({ ...asked, like: undefined }),
      scope: remark,
      clauses: [{ ...last, cites, rules: [] }],
      priorAuthorization: { inpatient: rule, outpatient: rule },
      inForce: { basis: 'stated', from: '2027-03-01', until: null, ...remark },
    },
    vocabularyIn(),
  );
  const written = 'it still says "to be written": write it, or throw it out';
  const uncited = 'nothing cites this: throw it out, or cite it';
  expect(loaded.ok ? [] : loaded.problems).toStrictEqual([
    { place: 'printedAs', message: written },
    { place: 'edition', message: written },
    { place: 'citations.L3.place', message: written },
    { place: 'citations.L3.says', message: written },
    { place: 'billing.says', message: written },
    ...['L1', 'L2', 'L4', 'L5'].map((id) => ({ place: `citations.${id}`, message: uncited })),
  ]);
});
