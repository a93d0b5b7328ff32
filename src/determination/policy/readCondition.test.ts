import { describe, expect, it } from 'vitest';
import { heldFacts } from '../../facts/index.ts';
import { loadPolicy } from '../check.ts';
import { conditionInWords } from '../conditionInWords.ts';
import { madeUp, otherwise, preparedMadeUp, supports } from '../fixtures/madeUp.ts';

const problemsOf = (when: object, changes: object = {}): readonly string[] => {
  const loaded = loadPolicy(madeUp([supports('A', { all: [{ site: 'kidney' }, when] }), otherwise], changes), {
    ...heldFacts,
    payers: [],
  });
  return loaded.ok ? [] : loaded.problems.map(({ place, message }) => `${place}: ${message}`);
};
const testable = heldFacts.facts
  .filter(({ domain }) => !['payers', 'date', 'procedure-codes', 'fact-names'].includes(domain.of))
  .map(({ name }) => name)
  .join(', ');
const at = 'clauses[0].when.all[1]';
const one = 'a condition has exactly one of all, any, not, atLeast with of, defined or a fact, found';
const list = 'two tests stand in a list: { "all": [{ … }, { … }] }';

describe('is what is wrong with a condition told by its place, and what is allowed', () => {
  it.each<[string, object, string]>([
    ['nothing', { label: 'A.1', cites: ['L1'] }, `${at}: ${one} nothing; ${list}`],
    ['two facts', { stage: 'I', solitaryKidney: true }, `${at}: ${one} stage, solitaryKidney; ${list}`],
    ['a label without a citation', { label: 'A.1', stage: 'I' }, `${at}: criterion A.1 has no citation`],
    [
      'no fact',
      { any: [{ stage: 'I' }, { colour: 'red' }] },
      `${at}.any[1].colour: fact "colour" does not exist; allowed: all, any, not, atLeast with of, defined, or one of ${testable}`,
    ],
    [
      'a fact that no clause tests',
      { not: { serviceDate: '2025-01-01' } },
      `${at}.not.serviceDate: fact "serviceDate" cannot be tested by a clause`,
    ],
    ...['payer', 'cptCodes', 'calculated'].map((name): [string, object, string] => [
      `nor ${name}`,
      { [name]: 'acme' },
      `${at}.${name}: fact "${name}" cannot be tested by a clause`,
    ]),
    [
      'a number as a value',
      { sizeCm: '4' },
      `${at}.sizeCm: "4" is no test of "sizeCm": a number is tested by atMost, below, atLeast or above, without its unit, such as { "atMost": 4 }`,
    ],
    [
      'a value that there is not',
      { nodes: ['negative', 'few'] },
      `${at}.nodes: "few" is no value of "nodes"; allowed: negative, positive`,
    ],
    [
      'a word for yes',
      { solitaryKidney: 'yes' },
      `${at}.solitaryKidney: "yes" is no value of "solitaryKidney"; allowed: true, false`,
    ],
    ['a definition that there is not', { defined: 'large' }, `${at}: definition "large" does not exist; defined: none`],
    [
      'too many of too few',
      { atLeast: 2, of: [{ stage: 'I' }] },
      `${at}.atLeast: at least 2 of 1 conditions can never hold`,
    ],
    [
      'a count in a list, whose second is wrong',
      { atLeast: 1, of: [{ stage: 'I' }, { stage: 'VII' }] },
      `${at}.of[1].stage: "VII" is no value of "stage"; allowed: `,
    ],
  ])('%s', (_, when, problem) => {
    expect(problemsOf(when)[0]).toContain(problem);
  });

  it('a definition through itself, by all that it passes', () => {
    const definitions = { small: { defined: 'tiny' }, tiny: { defined: 'small' } };
    expect(problemsOf({ defined: 'small' }, { definitions })[0]).toBe(
      'definitions.tiny: definition "small" is defined through itself: small > tiny > small',
    );
    expect(problemsOf({ defined: 'large' }, { definitions })[0]).toBe(
      `${at}: definition "large" does not exist; defined: small, tiny`,
    );
  });

  it('what it was also read for', () => {
    expect(problemsOf({ stage: 'I' }, { alsoRead: { colour: ['red'], nodes: ['negative', 'few'] } })).toStrictEqual([
      'alsoRead.colour: fact "colour" does not exist',
      'alsoRead.nodes: "few" is no value of "nodes"; allowed: negative, positive',
    ]);
  });

  it('a value that is younger than its reading', () => {
    expect(problemsOf({ tumorType: 'renal-cell-carcinoma' }, { readWith: 1 })).toStrictEqual([]);
    const facts = heldFacts.facts.map((fact) =>
      fact.name === 'nodes' && fact.domain.of === 'choices'
        ? {
            ...fact,
            domain: { ...fact.domain, choices: [...fact.domain.choices, { value: 'few', word: 'Few', since: 9 }] },
          }
        : fact,
    );
    const when = { all: [{ site: 'lung' }, { nodes: 'few' }] };
    const load = (changes: object) =>
      loadPolicy(madeUp([supports('A', when), otherwise], changes), { ...heldFacts, facts, payers: [] });
    const refused = load({});
    expect(refused.ok ? [] : refused.problems).toStrictEqual([
      {
        place: 'clauses[0].when.all[1].nodes',
        message:
          '"few" is younger than the edition of the facts that this policy was read with; raise readWith, or name it under alsoRead',
      },
    ]);
    expect([load({ alsoRead: { nodes: ['few'] } }).ok, load({ readWith: 9 }).ok]).toStrictEqual([true, true]);
  });
});

describe('what does a condition become', () => {
  const words = (when: object, changes: object = {}): string => {
    const { clauses, vocabulary } = preparedMadeUp(
      [supports('A', { all: [{ site: 'kidney' }, when] }), otherwise],
      undefined,
      changes,
    );
    const criterion = clauses[0]?.criterion;
    return criterion && 'parts' in criterion && criterion.parts[1]
      ? conditionInWords(criterion.parts[1], vocabulary)
      : '';
  };

  it('a definition stands for its own words, unless other words are given', () => {
    const definitions = { small: { sizeCm: { atMost: 4 }, says: 'Small', label: 'S', cites: ['L1'] } };
    expect(words({ defined: 'small' }, { definitions })).toContain('Small');
    expect(words({ defined: 'small', says: 'Tiny' }, { definitions })).toContain('Tiny');
  });

  it('a test of a wider answer takes in every kind of it', () => {
    const { clauses } = preparedMadeUp([supports('A', { all: [{ site: 'lung' }, { stage: 'IA' }] }), otherwise]);
    const criterion = clauses[0]?.criterion;
    const test = criterion && 'parts' in criterion ? criterion.parts[1] : undefined;
    expect(test && 'values' in test ? test.values : []).toEqual(expect.arrayContaining(['IA', 'IA1', 'IA2', 'IA3']));
  });
});
