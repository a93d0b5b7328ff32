import { describe, expect, it } from 'vitest';
import { readFactsFile } from './index.ts';

const choices = (...values: readonly (string | object)[]): object => ({
  of: 'choices',
  choices: values.map((value) => (typeof value === 'string' ? { value, word: value } : value)),
});
const fact = (name: string, domain: object, more: object = {}): object => ({
  name,
  label: name,
  question: `${name}?`,
  help: 'From the chart.',
  step: 'first',
  domain,
  ...more,
});

const whole = (more: readonly object[] = [], changes: object = {}): string =>
  JSON.stringify({
    format: 1,
    edition: 2,
    steps: [
      { id: 'first', title: 'First' },
      { id: 'second', title: 'Second' },
    ],
    facts: [
      fact('payer', { of: 'payers' }),
      fact('serviceDate', { of: 'date' }),
      fact('product', { of: 'products' }),
      fact('site', choices('kidney', 'other')),
      fact(
        'tumorType',
        { of: 'choices-by-site', choices: { kidney: [{ value: 'carcinoma', word: 'Carcinoma' }] } },
        {
          impliesSite: true,
          sites: ['kidney'],
        },
      ),
      fact('setting', choices('inpatient', 'outpatient')),
      ...more,
      fact('cptCodes', { of: 'procedure-codes' }, { step: 'second' }),
      fact('calculated', { of: 'fact-names' }, { step: 'second' }),
    ],
    contradictions: [],
    glossary: [],
    diagnoses: { firstDay: '2015-10-01', bySite: {} },
    ...changes,
  });

const problemsIn = (text: string): readonly string[] => {
  const read = readFactsFile(text);
  return read.ok ? [] : read.problems.map(({ place, message }) => `${place}: ${message}`);
};

it('a title of a step for a site that does not exist is named', () => {
  expect(
    problemsIn(
      whole([], {
        steps: [
          { id: 'first', title: 'First', titles: { kidny: 'First of the kidney' } },
          { id: 'second', title: 'Second', serves: 'request' },
        ],
      }),
    ),
  ).toStrictEqual(['steps[0].titles.kidny: "kidny" is no site; allowed: kidney, other']);
});

const size = (more: object): object => fact('sizeCm', { of: 'number', unit: 'cm', atMost: 50, ...more });
const tree = (...values: readonly (string | object)[]): object => fact('extent', choices(...values));

describe('is a file of facts read strictly, with the place, the value and what is allowed', () => {
  it('one that is right has no problems', () => {
    expect(problemsIn(whole([size({ above: 0 })]))).toStrictEqual([]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['no JSON', '{', ['it is no JSON: ']],
    [
      'a stray entry',
      whole([fact('a', { of: 'yes-no' }, { helps: 'x' })]),
      ['facts[6].helps: this entry is not part of a file of facts'],
    ],
    ['a question without its mark', whole([fact('a', { of: 'yes-no' }, { question: 'Why' })]), ['facts[6].question']],
    [
      'a step that does not exist',
      whole([fact('a', { of: 'yes-no' }, { step: 'last' })]),
      ['facts[6].step: "last" is no step; allowed: first, second'],
    ],
    [
      'a site that does not exist',
      whole([fact('a', { of: 'yes-no' }, { sites: ['kidny'] })]),
      ['facts[6].sites[0]: "kidny" is no site; allowed: kidney, other'],
    ],
    ['a fact twice', whole([fact('site', choices('kidney'))]), ['facts: fact "site" is given twice']],
    [
      'a payer that is a number',
      whole([], { facts: [fact('payer', { of: 'yes-no' })] }),
      ['facts[0].domain.of: "payer" is always of payers'],
    ],
    ['a number without room', whole([size({ above: 50 })]), ['facts[6].domain: no number lies between 50 and 50']],
    [
      'a number that begins twice',
      whole([size({ above: 0, atLeast: 0 })]),
      ['facts[6].domain: a number begins above or at least somewhere, not both'],
    ],
    [
      'whole numbers that end between two',
      whole([size({ whole: true, atMost: 2.5 })]),
      ['facts[6].domain: the ends of whole numbers are whole numbers'],
    ],
    [
      'a kind of nothing',
      whole([tree('a', { value: 'b', word: 'b', kindOf: 'c' })]),
      ['facts[6].domain.choices[1].kindOf: "c" is no value here; allowed: a, b'],
    ],
    [
      'a kind of itself',
      whole([tree({ value: 'a', word: 'a', kindOf: 'b' }, { value: 'b', word: 'b', kindOf: 'a' })]),
      [
        'facts[6].domain.choices[0].kindOf: it is a kind of itself: a > b > a',
        'facts[6].domain.choices[1].kindOf: it is a kind of itself: b > a > b',
      ],
    ],
    [
      'what covers nothing',
      whole([tree({ value: 'a', word: 'a', covered: true })]),
      ['facts[6].domain.choices[0].covered: "a" has no kinds that could cover it'],
    ],
    [
      'a value of a later edition',
      whole([tree('a', { value: 'b', word: 'b', since: 3 })]),
      ['facts[6].domain.choices[1].since: 3 is later than the edition, 2'],
    ],
    [
      'a contradiction of no fact',
      whole([], { contradictions: [{ when: { size: { above: 1 } }, says: 'x' }] }),
      [
        'contradictions[0].when.size: "size" is no fact; allowed: payer, serviceDate, product, site, tumorType, setting, cptCodes, calculated',
      ],
    ],
    [
      'a diagnosis of no type',
      whole([], {
        diagnoses: { firstDay: '2015-10-01', bySite: { kidney: [{ code: 'C64', says: 'x', types: ['cyst'] }] } },
      }),
      ['diagnoses.bySite.kidney[0].types: "cyst" is no type of tumor; allowed: carcinoma'],
    ],
  ])('%s', (_, text, problems) => {
    const found = problemsIn(text);
    for (const problem of problems) expect(found.some((each) => each.includes(problem))).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });
});
