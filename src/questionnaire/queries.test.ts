import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { queriesFor } from './queries.ts';

const TODAY = '2026-11-26';
const asked = (facts: object): readonly string[] =>
  queriesFor(heldFacts.facts, { ...facts }, heldFacts, TODAY).map(({ field, message }) => `${field}: ${message}`);

describe('is a date of service far away asked about', () => {
  // 730 days lie between, on both sides: February 29, 2028 is one of them.
  it.each(['2024-11-26', '2028-11-25', TODAY])('not within two years: %s', (serviceDate) => {
    expect(asked({ serviceDate })).toStrictEqual([]);
  });

  it.each([
    ['2024-11-25', 'November 25, 2024'],
    ['2028-11-26', 'November 26, 2028'],
    ['2062-11-26', 'November 26, 2062'],
  ])('further away: %s', (serviceDate, words) => {
    expect(asked({ serviceDate })).toStrictEqual([
      `serviceDate: Date of service: ${words} is more than two years away. Is that right?`,
    ]);
  });
});

describe('is a number that is unusual asked about', () => {
  it('above its limit alone', () => {
    const size = heldFacts.facts.find(({ name }) => name === 'sizeCm')?.domain;
    const limit = size?.of === 'number' ? size.unlikelyAbove : undefined;
    expect(limit).toBeGreaterThan(0);
    const most = Number(limit);
    expect(asked({ site: 'kidney', sizeCm: most })).toStrictEqual([]);
    expect(asked({ site: 'kidney', sizeCm: most + 1 })).toStrictEqual([
      `sizeCm: Greatest dimension: ${String(most + 1)} cm is unusual. Is that right?`,
    ]);
  });
});

describe('which question is asked about where two answers cannot both be right', () => {
  const stageI = { site: 'kidney', stage: 'I', sizeCm: 7.1 };
  const fieldsAmong = (...names: readonly string[]): readonly string[] =>
    queriesFor(
      heldFacts.facts.filter(({ name }) => names.includes(name)),
      stageI,
      heldFacts,
      TODAY,
    ).map(({ field }) => field);

  it('the later of the two, where both are on the screen', () => {
    expect(fieldsAmong('stage', 'sizeCm')).toStrictEqual(['sizeCm']);
  });

  it('the one that is on the screen, and none where neither is', () => {
    expect(fieldsAmong('stage')).toStrictEqual(['stage']);
    expect(fieldsAmong('site', 'nodes')).toStrictEqual([]);
  });
});
