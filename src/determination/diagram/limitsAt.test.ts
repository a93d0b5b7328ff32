import { describe, expect, it } from 'vitest';
import { factNamed, heldFacts, type Vocabulary } from '../../facts/index.ts';
import type { Condition } from '../policy/condition.ts';
import { readCondition } from '../policy/readCondition.ts';
import { limitsAt } from './limitsAt.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const limitsOf = (name: string, conditions: readonly Condition[], site: string) => {
  const fact = factNamed(vocabulary, name);
  if (!fact) throw new TypeError(`no fact ${name}`);
  const criteria = conditions.map((condition) =>
    readCondition(condition, 'when', {
      vocabulary,
      definitions: {},
      unread: [],
      tell: ({ message }) => {
        throw new TypeError(message);
      },
      hasRoom: () => true,
    }),
  );
  return limitsAt(criteria, fact, site, vocabulary);
};

const small: Condition = { sizeCm: { atMost: 4 } };
const [kidney, lung, either]: readonly Condition[] = [
  { site: 'kidney' },
  { site: 'lung' },
  { site: ['kidney', 'lung'] },
];
if (!kidney || !lung || !either) throw new TypeError('three sites are needed');
const typed: Condition = { tumorType: 'renal-cell-carcinoma' };
const otherTyped: Condition = { tumorType: 'small-cell-lung-cancer' };

describe('which limits of the size can matter for a tumor of the kidney', () => {
  it.each<[string, Condition]>([
    ['a limit by itself', small],
    ['what is not within it', { not: small }],
    ['a limit for the kidney', { all: [kidney, small] }],
    ['for the kidney or the lung', { all: [either, small] }],
    ['for what is not of the lung', { all: [{ not: lung }, small] }],
    ['what is of the lung, or small', { any: [lung, small] }],
    ['what is of no kidney, or small', { any: [{ not: kidney }, small] }],
    ['what is of both at once, or small', { any: [{ all: [kidney, lung] }, small] }],
    ['a type of the kidney', { all: [typed, small] }],
    ['a type of the kidney, or small', { any: [typed, small] }],
    ['a type of another site, or small', { any: [otherTyped, small] }],
    ['a fact of another site, or small', { any: [{ nodes: 'negative' }, small] }],
    ['another fact of the kidney', { all: [{ solitaryKidney: true }, small] }],
    ['another fact of the kidney, or small', { any: [{ solitaryKidney: true }, small] }],
    ['what is not true of one', { all: [{ not: { solitaryKidney: true } }, small] }],
    ['another number', { all: [{ egfr: { below: 60 } }, small] }],
    ['both of two', { atLeast: 2, of: [kidney, small] }],
    ['two of three, of which one holds and one is open', { atLeast: 2, of: [kidney, { solitaryKidney: true }, small] }],
    ['two of three, of which one never holds', { atLeast: 2, of: [lung, { solitaryKidney: true }, small] }],
    ['one of two, of which one never holds', { atLeast: 1, of: [lung, small] }],
  ])('%s: it can', (_, condition) => {
    expect(limitsOf('sizeCm', [condition], 'kidney')).toStrictEqual([{ atMost: 4 }]);
    // The size is no fact of a lung's tumor.
    expect(limitsOf('sizeCm', [condition], 'lung')).toStrictEqual([]);
  });

  it.each<[string, Condition]>([
    ['a limit for the lung', { all: [lung, small] }],
    ['for what is of no kidney', { all: [{ not: kidney }, small] }],
    ['what is of the kidney, or small', { any: [kidney, small] }],
    ['what is not of the lung, or small', { any: [{ not: lung }, small] }],
    ['all of two that hold, or small', { any: [{ all: [kidney, either] }, small] }],
    ['either of two that do not hold', { all: [{ any: [lung, { nodes: 'negative' }] }, small] }],
    ['what is never within one of the lung', { not: { all: [lung, small] } }],
    ['a type of another site', { all: [otherTyped, small] }],
    ['a fact of another site', { all: [{ nodes: 'negative' }, small] }],
    ['one of two, of which one holds', { atLeast: 1, of: [kidney, small] }],
    ['two of three, of which two hold', { atLeast: 2, of: [kidney, either, small] }],
    ['two of two, of which one never holds', { atLeast: 2, of: [lung, small] }],
    ['three of three, of which one never holds', { atLeast: 3, of: [kidney, lung, small] }],
  ])('%s: it cannot', (_, condition) => {
    expect(limitsOf('sizeCm', [condition], 'kidney')).toStrictEqual([]);
  });

  it('of several criteria, and of one number at a time', () => {
    const both: Condition = { all: [{ egfr: { below: 60 } }, small] };
    expect(limitsOf('sizeCm', [both, { sizeCm: { above: 7 } }], 'kidney')).toStrictEqual([{ atMost: 4 }, { above: 7 }]);
    expect(limitsOf('egfr', [both, { sizeCm: { above: 7 } }], 'kidney')).toStrictEqual([{ below: 60 }]);
  });
});
