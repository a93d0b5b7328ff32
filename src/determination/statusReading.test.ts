import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../facts/index.ts';
import type { Status } from './assessed.ts';
import { statusIn, statusOf, statusReading } from './criteria.ts';
import type { Condition } from './policy/condition.ts';
import { readCondition } from './policy/readCondition.ts';

const vocabulary = { ...heldFacts, payers: [] };
const readingAt = (site: string | undefined, condition: Condition) => {
  const criterion = readCondition(condition, 'when', {
    vocabulary,
    definitions: {},
    unread: [],
    tell: ({ message }) => {
      throw new TypeError(message);
    },
    hasRoom: () => true,
  });
  return statusReading(criterion, { vocabulary, passages: () => [], site });
};
const [kidney, lung, small]: readonly Condition[] = [{ site: 'kidney' }, { site: 'lung' }, { sizeCm: { atMost: 4 } }];
if (!kidney || !lung || !small) throw new TypeError('three conditions are needed');

describe('what does the site settle of a criterion', () => {
  it.each<[string, Condition, Status]>([
    ['all of two, of which one does not hold there', { all: [lung, small] }, 'not-met'],
    ['one of two, of which one holds there', { any: [kidney, small] }, 'met'],
    ['a fact that is not asked there', { nodes: 'negative' }, 'not-met'],
    ['what is not of another site', { not: lung }, 'met'],
    ['two of three that hold there', { atLeast: 2, of: [kidney, { site: ['kidney', 'lung'] }, small] }, 'met'],
    ['all of two that hold there', { all: [kidney, { not: lung }] }, 'met'],
  ])('%s: %s', (_, condition, status) => {
    expect(readingAt('kidney', condition)).toBe(status);
  });

  it.each<[string, Condition, Facts, Status]>([
    ['all of two', { all: [kidney, small] }, { sizeCm: 3 }, 'met'],
    ['all of two, of which one is unknown', { all: [kidney, small] }, {}, 'unknown'],
    ['all of two, of which one does not hold', { all: [kidney, small] }, { sizeCm: 5 }, 'not-met'],
    ['two of three', { atLeast: 2, of: [kidney, small, { stage: 'I' }] }, { stage: 'I' }, 'met'],
    [
      'two of three, of which two are unknown',
      { atLeast: 2, of: [kidney, small, { stage: 'I' }] },
      { stage: 'II' },
      'unknown',
    ],
    ['what may not hold', { not: small }, { sizeCm: 5 }, 'met'],
  ])('it leaves to the case: %s', (_, condition, facts, status) => {
    const reading = readingAt('kidney', condition);
    expect(reading).toBeTypeOf('function');
    expect(statusIn(reading, facts)).toBe(status);
  });

  it('nothing, while it is unknown', () => {
    const reading = readingAt(undefined, kidney);
    expect([
      statusIn(reading, {}),
      statusIn(reading, { site: 'kidney' }),
      statusIn(reading, { site: 'lung' }),
    ]).toStrictEqual(['unknown', 'met', 'not-met']);
  });
});

it.each<[Parameters<typeof statusOf>[0], readonly Status[], Status]>([
  [{ kind: 'all' }, ['met', 'unknown'], 'unknown'],
  [{ kind: 'all' }, ['met', 'unknown', 'not-met'], 'not-met'],
  [{ kind: 'any' }, ['not-met', 'unknown'], 'unknown'],
  [{ kind: 'any' }, ['not-met', 'unknown', 'met'], 'met'],
  [{ kind: 'any' }, ['not-met'], 'not-met'],
  [{ kind: 'some', least: 2 }, ['met', 'unknown', 'not-met'], 'unknown'],
  [{ kind: 'some', least: 2 }, ['met', 'not-met', 'met'], 'met'],
  [{ kind: 'some', least: 2 }, ['met', 'not-met', 'not-met'], 'not-met'],
  [{ kind: 'not' }, ['met'], 'not-met'],
  [{ kind: 'not' }, ['not-met'], 'met'],
  [{ kind: 'not' }, ['unknown'], 'unknown'],
])('%j of parts that are %j: %s', (counting, parts, status) => {
  expect(statusOf(counting, parts)).toBe(status);
});
