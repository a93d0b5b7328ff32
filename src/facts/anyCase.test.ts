import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldFacts, parseCase, type Facts, type Vocabulary } from './index.ts';

const vocabulary: Vocabulary = {
  ...heldFacts,
  payers: [
    { id: 'regence', name: 'Regence', products: [] },
    {
      id: 'bcbsri',
      name: 'Rhode Island',
      products: [
        { value: 'commercial', word: 'Commercial' },
        { value: 'medicare-advantage', word: 'Medicare Advantage' },
      ],
    },
  ],
};
const names = heldFacts.facts.map(({ name }) => name);
const lungStages = [
  '0',
  'IA',
  'I',
  'II',
  'III',
  'IV',
  'IA1',
  'IA2',
  'IA3',
  'IB',
  'IIA',
  'IIB',
  'IIIA',
  'IIIB',
  'IIIC',
  'IVA',
  'IVB',
];

/** What may stand in a few facts, told without the table. */
const allowed: Readonly<Record<string, (value: unknown, facts: Facts) => boolean>> = {
  payer: (value) => value === 'regence' || value === 'bcbsri',
  product: (value, { payer }) => payer !== 'regence' && (value === 'commercial' || value === 'medicare-advantage'),
  serviceDate: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  stage: (value, { site }) =>
    (site === 'kidney' ? ['I', 'II', 'III', 'IV'] : site === 'lung' ? lungStages : []).some((each) => each === value),
  tumorType: (value, { site }) => typeof value === 'string' && typeof site === 'string',
  sizeCm: (value) => typeof value === 'number' && value > 0 && value <= 50,
  egfr: (value) => typeof value === 'number' && value >= 0 && value <= 200,
  solitaryKidney: (value) => typeof value === 'boolean',
  nodes: (value) => value === 'negative' || value === 'positive',
  cptCodes: (value) =>
    Array.isArray(value) && value.every((code) => typeof code === 'string' && /^\d{4}[\dA-Z]$/.test(code)),
};

const words = fc.constantFrom<unknown>(
  'regence',
  'bcbsri',
  'commercial',
  'medicare-advantage',
  'kidney',
  'lung',
  'liver',
  'renal-cell-carcinoma',
  'lung-metastasis',
  'uveal-melanoma',
  'I',
  'IA1',
  'negative',
  'unknown',
  'true',
  true,
  false,
  null,
  0,
  -0,
  3.4,
  45,
  60,
  1e308,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  '2026-02-28',
  '2026-02-30',
  '',
  ['50593'],
  ['50593', 1],
  [],
  {},
  '3.4',
  10n,
  Symbol('s'),
);
const nearCases = fc.dictionary(
  fc.constantFrom(...names, '__proto__', 'constructor', 'note'),
  fc.oneof({ weight: 4, arbitrary: words }, fc.anything()),
);

const check = (input: unknown): void => {
  const { facts, errors } = parseCase(input, vocabulary);
  for (const { field, message } of errors) expect([typeof field, message.length > 0]).toStrictEqual(['string', true]);
  for (const [name, value] of Object.entries(facts)) {
    expect(names).toContain(name);
    const isAllowed = allowed[name];
    if (isAllowed) expect([name, value, isAllowed(value, facts)]).toStrictEqual([name, value, true]);
    if (name !== 'site') expect(errors.map(({ field }) => field)).not.toContain(name);
  }
  // What was accepted is a whole case by itself.
  expect(parseCase(facts, vocabulary)).toStrictEqual({ facts, errors: [] });
};

describe('does reading a case never throw, and is every accepted fact in its domain', () => {
  it('for any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), check), { numRuns: 500 });
  });
  it('for any value at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withNullPrototype: true,
          withSparseArray: true,
          withDate: true,
          withMap: true,
        }),
        check,
      ),
      { numRuns: 500 },
    );
  });
  it('for what looks like a case', () => {
    fc.assert(fc.property(nearCases, check), { numRuns: 3000 });
  });

  it('for a value that nests 100,000 deep', () => {
    const deep: unknown = JSON.parse(`{"sizeCm":${'['.repeat(100_000)}${']'.repeat(100_000)},"site":"kidney"}`);
    const { facts, errors } = parseCase(deep, vocabulary);
    expect(facts).toStrictEqual({ site: 'kidney' });
    expect(errors).toMatchObject([{ field: 'sizeCm' }]);
    expect(errors[0]?.message).toMatch(/^a list is not allowed; allowed: a number/);
  });

  it('for a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(parseCase({ egfr: circle }, vocabulary).errors[0]?.message).toMatch(/^an object is not allowed/);
  });

  it('and an error stays short, however long the value', () => {
    const [error] = parseCase({ site: 'x'.repeat(1_000_000) }, vocabulary).errors;
    expect(error?.message.length).toBeLessThan(300);
  });
});
