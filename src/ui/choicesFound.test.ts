import { describe, expect, it } from 'vitest';
import { choicesFound, isOneLetterOff } from './choicesFound.ts';

const payers = [
  { value: 'acme', word: 'Acme Health Plan', otherNames: ['Anthem BCBS', 'Acme Blue Advantage'] },
  { value: 'evergreen', word: 'Evergreen Mutual', otherNames: ['Blue Advantage HMO'] },
  { value: 'harbor', word: 'Harbor Health Plan' },
];
const found = (text: string) => [...choicesFound(payers, text)].map(([{ value }, names]) => [value, ...names]);

describe('what does a search find', () => {
  it.each([
    ['', [['acme'], ['evergreen'], ['harbor']]],
    ['health', [['acme'], ['harbor']]],
    ['plan harb', [['harbor']]],
    ['anthem bcbs', [['acme', 'Anthem BCBS']]],
    [
      'BLUE advantage',
      [
        ['acme', 'Acme Blue Advantage'],
        ['evergreen', 'Blue Advantage HMO'],
      ],
    ],
    // A word of its own name and one of another: the other is told.
    ['evergreen hmo', [['evergreen', 'Blue Advantage HMO']]],
    ['constructor', []],
  ])('“%s”', (text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  it.each([
    ['one letter less', 'antem', 'acme'],
    ['one letter more', 'evergreeen', 'evergreen'],
    ['another letter', 'harber', 'harbor'],
    ['two changed about', 'advnatage hmo', 'evergreen'],
    ['still being typed', 'evrgr', 'evergreen'],
  ])('%s: “%s”', (_, text, value) => {
    expect(found(text).map(([each]) => each)).toStrictEqual([value]);
  });

  it('nothing with two letters wrong, or one in a short word', () => {
    expect(found('hebber')).toStrictEqual([]);
    expect(found('hmp')).toStrictEqual([]);
  });

  it('no misspelling where something is spelled so', () => {
    const two = [
      { value: 'a', word: 'Anthem' },
      { value: 'b', word: 'Anthum' },
    ];
    expect([...choicesFound(two, 'anthum').keys()].map(({ value }) => value)).toStrictEqual(['b']);
    expect([...choicesFound(two, 'antham').keys()].map(({ value }) => value)).toStrictEqual(['a', 'b']);
  });
});

describe('are two words one but for a letter', () => {
  it.each([
    ['blue', 'blue', true],
    ['blue', 'bleu', true],
    ['blue', 'blu', true],
    ['blue', 'bluee', true],
    ['blue', 'glue', true],
    ['blue', 'lbeu', false],
    ['blue', 'bl', false],
    ['blue', 'bonu', false],
    ['', 'a', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isOneLetterOff(one, other)).toBe(expected);
    expect(isOneLetterOff(other, one)).toBe(expected);
  });
});
