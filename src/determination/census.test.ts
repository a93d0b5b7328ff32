import { expect, test } from 'vitest';
import { heldFacts, sitesOf } from '../facts/index.ts';
import { censusOf } from './census.ts';
import { otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';

const otherSites = sitesOf({ ...heldFacts, payers: [] }).length - 2;

test('cases are counted site by site: facts of two sites are not multiplied with each other', () => {
  const policy = preparedMadeUp([
    supports('A', { all: [{ site: 'kidney' }, { solitaryKidney: true }, { sizeCm: { atMost: 4 } }] }),
    supports('B', { all: [{ site: 'lung' }, { nodes: 'negative' }] }),
    otherwise,
  ]);
  const { clauses, nodes, cases, outcomes } = censusOf(policy);
  // At the kidney four cases, of which one is supported; at the lung two, of which one is; every other site is one.
  expect([clauses, cases]).toStrictEqual([3, 4 + 2 + otherSites]);
  expect(Object.fromEntries(outcomes)).toStrictEqual({ 'medically-necessary': 2, investigational: 3 + 1 + otherSites });
  // The site, one kidney, its size, the nodes, and two ends.
  expect(nodes).toBe(6);
});
