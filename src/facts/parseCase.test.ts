import { describe, expect, it } from 'vitest';
import { caseFromPairs, heldFacts, parseCase, type Vocabulary } from './index.ts';

const products = (...values: readonly string[]) => values.map((value) => ({ value, word: value }));
const vocabulary: Vocabulary = {
  ...heldFacts,
  payers: [
    { id: 'regence', name: 'Regence', products: [] },
    { id: 'bcbsma', name: 'Massachusetts', products: products('commercial-managed-care', 'medicare-hmo-blue') },
    { id: 'bcbsks', name: 'Kansas', products: products('commercial', 'federal-employee-program') },
    { id: 'bcbsri', name: 'Rhode Island', products: products('commercial', 'medicare-advantage') },
  ],
};

/** A bad case, the field that is wrong, what its error must say of the value and of what is allowed, and the good facts. */
const bad: readonly (readonly [
  why: string,
  input: unknown,
  field: string,
  value: string,
  allowed: string,
  kept: object,
])[] = [
  [
    'an unknown field',
    { site: 'kidney', tumourType: 'x' },
    'tumourType',
    '"tumourType"',
    'tumorType',
    { site: 'kidney' },
  ],
  [
    'a field of the prototype',
    JSON.parse('{"__proto__":{"site":"lung"},"site":"kidney"}'),
    '__proto__',
    '"__proto__"',
    'sizeCm',
    { site: 'kidney' },
  ],
  ['constructor', JSON.parse('{"constructor":1}'), 'constructor', '"constructor"', 'sizeCm', {}],
  ['toString', { toString: 'x' }, 'toString', '"toString"', 'sizeCm', {}],
  [
    'a number as text',
    { sizeCm: '3.4', nodes: 'negative' },
    'sizeCm',
    '"3.4"',
    'a number above 0 up to 50 (cm)',
    { nodes: 'negative' },
  ],
  ['Infinity', { sizeCm: Number.POSITIVE_INFINITY }, 'sizeCm', 'Infinity', 'a number above 0', {}],
  [
    'an overflow that JSON reads as Infinity',
    JSON.parse('{"sizeCm":1e999}'),
    'sizeCm',
    'Infinity',
    'a number above 0',
    {},
  ],
  ['NaN', { egfr: Number.NaN }, 'egfr', 'NaN', 'a number from 0 up to 200', {}],
  ['a size of 0', { sizeCm: 0 }, 'sizeCm', '0', 'above 0', {}],
  ['a size over 50', { sizeCm: 50.1 }, 'sizeCm', '50.1', 'up to 50', {}],
  ['a negative eGFR', { egfr: -0.1 }, 'egfr', '-0.1', 'from 0', {}],
  ['an eGFR over 200', { egfr: 200.1 }, 'egfr', '200.1', 'up to 200', {}],
  ['a truth value as text', { solitaryKidney: 'true' }, 'solitaryKidney', '"true"', 'true, false', {}],
  ['a truth value as number', { solitaryKidney: 1 }, 'solitaryKidney', '1', 'true, false', {}],
  ['"unknown" for an enum', { nodes: 'unknown' }, 'nodes', '"unknown"', 'negative, positive', {}],
  ['"unknown" for a truth value', { progressive: 'unknown' }, 'progressive', '"unknown"', 'true, false', {}],
  ['"unknown" for a number', { egfr: 'unknown' }, 'egfr', '"unknown"', 'a number', {}],
  ['"unknown" for a date', { serviceDate: 'unknown' }, 'serviceDate', '"unknown"', 'YYYY-MM-DD', {}],
  ['an array for an enum', { site: ['kidney'] }, 'site', '["kidney"]', 'kidney, lung', {}],
  ['an object for a number', { sizeCm: { cm: 3 } }, 'sizeCm', '{"cm":3}', 'a number', {}],
  ['an enum in upper case', { site: 'Kidney' }, 'site', '"Kidney"', 'kidney', {}],
  [
    'a site that is none',
    { site: 'constructor', nodes: 'negative' },
    'site',
    '"constructor"',
    'kidney',
    { nodes: 'negative' },
  ],
  ['an empty text', { payer: '' }, 'payer', '""', 'regence, bcbsma, bcbsks, bcbsri', {}],
  ['a payer that is not held', { payer: 'aetna' }, 'payer', '"aetna"', 'regence, bcbsma, bcbsks, bcbsri', {}],
  ['30 February', { serviceDate: '2026-02-30' }, 'serviceDate', '"2026-02-30"', 'a day of the calendar', {}],
  [
    '29 February of no leap year',
    { serviceDate: '2100-02-29' },
    'serviceDate',
    '"2100-02-29"',
    'a day of the calendar',
    {},
  ],
  ['month 13', { serviceDate: '2026-13-01' }, 'serviceDate', '"2026-13-01"', 'YYYY-MM-DD', {}],
  ['a date without zeros', { serviceDate: '2026-2-3' }, 'serviceDate', '"2026-2-3"', 'YYYY-MM-DD', {}],
  [
    'a date with a time',
    { serviceDate: '2026-02-03T00:00:00Z' },
    'serviceDate',
    '"2026-02-03T00:00:00Z"',
    'YYYY-MM-DD',
    {},
  ],
  ['an American date', { serviceDate: '02/03/2026' }, 'serviceDate', '"02/03/2026"', 'YYYY-MM-DD', {}],
  ['a date as a number', { serviceDate: 20260203 }, 'serviceDate', '20260203', 'YYYY-MM-DD', {}],
  [
    'a tumor type of another site',
    { site: 'kidney', tumorType: 'uveal-melanoma', sizeCm: 3 },
    'tumorType',
    '"uveal-melanoma"',
    'renal-cell-carcinoma, other-kidney-tumor',
    { site: 'kidney', sizeCm: 3 },
  ],
  [
    'a tumor type of a site that has none',
    { site: 'pancreas', tumorType: 'breast-cancer' },
    'tumorType',
    '"breast-cancer"',
    'it has no tumorType',
    { site: 'pancreas' },
  ],
  ['a stage of another site', { site: 'kidney', stage: 'IA1' }, 'stage', '"IA1"', 'I, II, III, IV', { site: 'kidney' }],
  [
    'a stage of the site that the tumor type implies',
    { tumorType: 'lung-metastasis', stage: 'V' },
    'stage',
    '"V"',
    'IA1',
    { site: 'lung', tumorType: 'lung-metastasis' },
  ],
  [
    'a stage of a site that has none',
    { site: 'liver', stage: 'I' },
    'stage',
    '"I"',
    'it has no stage',
    { site: 'liver' },
  ],
  ['a stage without a site', { stage: 'I', egfr: 45 }, 'stage', '"I"', 'needs a site', { egfr: 45 }],
  [
    'a product of another payer',
    { payer: 'bcbsri', product: 'federal-employee-program' },
    'product',
    '"federal-employee-program"',
    'commercial, medicare-advantage',
    { payer: 'bcbsri' },
  ],
  [
    'a product of a payer that has none',
    { payer: 'regence', product: 'commercial' },
    'product',
    '"commercial"',
    'it has no product',
    { payer: 'regence' },
  ],
  ['a product that nobody has', { product: 'gold' }, 'product', '"gold"', 'commercial', {}],
  ['a code in lower case', { cptCodes: ['0581t'] }, 'cptCodes', '"0581t"', 'in capitals', {}],
  ['a code of four digits', { cptCodes: ['50593', '5059'] }, 'cptCodes', '"5059"', 'at position 2', {}],
  ['a code that is a number', { cptCodes: [50593] }, 'cptCodes', '50593', 'five characters', {}],
  ['a code of another kind', { cptCodes: ['W2618'] }, 'cptCodes', '"W2618"', 'HCPCS as C2618', {}],
  ['codes that are no list', { cptCodes: '50593' }, 'cptCodes', '"50593"', 'a list', {}],
  [
    'a calculated fact that does not exist',
    { calculated: ['egfr', 'creatinine'] },
    'calculated',
    '"creatinine"',
    'names of facts',
    {},
  ],
  [
    'a calculated fact of the prototype',
    { calculated: ['constructor'] },
    'calculated',
    '"constructor"',
    'names of facts',
    {},
  ],
];

describe('is what is wrong in a case named, and the good beside it kept', () => {
  it.each(bad)('%s', (_, input, field, value, allowed, kept) => {
    const { facts, errors } = parseCase(input, vocabulary);
    expect(errors.map((error) => error.field)).toStrictEqual([field]);
    expect(errors[0]?.message).toContain(value);
    expect(errors[0]?.message).toContain(allowed);
    expect(facts).toStrictEqual(kept);
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [[], '[]'],
    [[{ site: 'kidney' }], '[{'],
    ['case', '"case"'],
    [7, '7'],
    [true, 'true'],
    [Number.NaN, 'NaN'],
  ])('%j is no case', (input, value) => {
    const { facts, errors } = parseCase(input, vocabulary);
    expect(facts).toStrictEqual({});
    expect(errors).toHaveLength(1);
    expect(errors[0]?.field).toBe('');
    expect(errors[0]?.message).toContain(value);
    expect(errors[0]?.message).toContain('JSON object of facts');
  });

  it('a wrong site: what hangs on it is not guessed at, the rest is kept', () => {
    const { facts, errors } = parseCase(
      { site: 'kindey', tumorType: 'uveal-melanoma', stage: 'I', sizeCm: 3 },
      vocabulary,
    );
    expect(errors.map(({ field }) => field)).toStrictEqual(['site']);
    expect(facts).toStrictEqual({ sizeCm: 3 });
  });

  it.each([
    ['the site', { site: 'kidney', stage: 'IX' }, '"IX" is not allowed; allowed: I, II, III, IV'],
    ['the payer', { payer: 'bcbsri', product: 'HMO' }, '"HMO" is not allowed; allowed: commercial, medicare-advantage'],
  ])('what is told to be allowed is what %s allows', (_, input, message) => {
    expect(parseCase(input, vocabulary).errors.map((error) => error.message)).toStrictEqual([message]);
    const pairs = Object.entries(input).map(([name, text]) => [name, text] as const);
    expect(caseFromPairs(pairs, vocabulary).errors.map((error) => error.message)).toStrictEqual([message]);
  });

  it('several errors at once, each by its field', () => {
    const { errors } = parseCase({ sizeCm: -1, egfr: 'x', site: 'lung', stage: 'V', more: 1 }, vocabulary);
    expect(errors.map(({ field }) => field).sort()).toStrictEqual(['egfr', 'more', 'sizeCm', 'stage']);
  });

  it('nothing of the prototype is changed', () => {
    parseCase(JSON.parse('{"__proto__":{"polluted":true}}'), vocabulary);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('is a good case read as it is', () => {
  it.each<[string, object, object]>([
    ['nothing known', {}, {}],
    ['null is unknown', { site: null, sizeCm: null, cptCodes: null }, {}],
    ['absent is unknown', { site: undefined }, {}],
    [
      'a tumor type implies its site',
      { tumorType: 'renal-cell-carcinoma' },
      { site: 'kidney', tumorType: 'renal-cell-carcinoma' },
    ],
    [
      'a tumor type whose site is null',
      { site: null, tumorType: 'desmoid-tumor' },
      { site: 'soft-tissue', tumorType: 'desmoid-tumor' },
    ],
    [
      'a stage beside a tumor type',
      { stage: 'III', tumorType: 'other-kidney-tumor' },
      { site: 'kidney', stage: 'III', tumorType: 'other-kidney-tumor' },
    ],
    ['a product without a payer', { product: 'medicare-advantage' }, { product: 'medicare-advantage' }],
    ['a fact that is not asked for the site', { site: 'lung', sizeCm: 1.8 }, { site: 'lung', sizeCm: 1.8 }],
    ['the ends of the numbers', { sizeCm: 50, egfr: 0 }, { sizeCm: 50, egfr: 0 }],
    ['the smallest size', { sizeCm: Number.MIN_VALUE, egfr: 200 }, { sizeCm: Number.MIN_VALUE, egfr: 200 }],
    ['a leap day', { serviceDate: '2024-02-29' }, { serviceDate: '2024-02-29' }],
    ['no codes', { cptCodes: [] }, { cptCodes: [] }],
    [
      'codes',
      { cptCodes: ['0581T', '50593'], calculated: ['egfr'] },
      { cptCodes: ['0581T', '50593'], calculated: ['egfr'] },
    ],
    [
      'facts that contradict each other',
      { site: 'kidney', stage: 'I', sizeCm: 9 },
      { site: 'kidney', stage: 'I', sizeCm: 9 },
    ],
  ])('%s', (_, input, facts) => {
    expect(parseCase(input, vocabulary)).toStrictEqual({ facts, errors: [] });
  });
});
