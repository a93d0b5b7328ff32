import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { confidenceInWords, confidenceOf, readingRuleName, readingRules } from './confidence.ts';
import { heldPolicy } from './fixtures/held.ts';
import { answerOf } from './fixtures/reading.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Clauses as they stand in the file, read by the test itself. */
const clausesIn = (file: string) =>
  z.parse(
    z.object({ clauses: z.array(z.object({ label: z.string(), outcome: z.string(), rules: z.array(z.number()) })) }),
    JSON.parse(textOf(file)),
  ).clauses;

const kinds = {
  literal: ({ outcome, rules }: { outcome: string; rules: readonly number[] }) =>
    outcome !== 'payer-review' && rules.length === 0,
  'by-rule': ({ outcome, rules }: { outcome: string; rules: readonly number[] }) =>
    outcome !== 'payer-review' && rules.length > 0,
  'left-to-payer': ({ outcome }: { outcome: string }) => outcome === 'payer-review',
};

describe.each(files)('is every clause of %s exactly one of the three', (file) => {
  const { clauses } = heldPolicy(textOf(file)).policy;

  it('read to the letter, read by rule, or left to the payer', () => {
    const expected = clausesIn(file).map((clause) =>
      Object.entries(kinds).flatMap(([kind, belongs]) => (belongs(clause) ? [kind] : [])),
    );
    expect(expected.filter((each) => each.length !== 1)).toStrictEqual([]);
    expect(clauses.map(confidenceOf)).toStrictEqual(expected.flat());
  });

  it('what is left to the payer is left by the rule that says so, and by no other clause', () => {
    for (const clause of clauses)
      expect([clause.label, clause.rules.includes(3)]).toStrictEqual([clause.label, clause.outcome === 'payer-review']);
  });

  it('each rule once, in order', () => {
    for (const { label, rules } of clauses)
      expect([label, ...rules]).toStrictEqual([label, ...[...new Set(rules)].sort((a, b) => a - b)]);
  });

  it('and a determination says of each clause what the file says', () => {
    const { criteria } = answerOf(heldPolicy(textOf(file)), {});
    expect(criteria.map(({ label, outcome, rules }) => ({ label, outcome, rules }))).toStrictEqual(clausesIn(file));
  });
});

describe('how was each clause read, by hand', () => {
  it.each([
    [
      'regence-132_2026-06.json',
      [
        'Scope: Read to the letter',
        'I.A: Read to the letter',
        'I.B: Read to the letter',
        'I.C: Read to the letter',
        'I.D: Read to the letter',
        'I.E: Read to the letter',
        'I.F: Read to the letter',
        'I.G.1: Read to the letter',
        'I.G.2: Read to the letter',
        'I.G.1: Left to the payer: the payer answers for its own words',
        'I.G.2: Left to the payer: the payer answers for its own words',
        'II: Read to the letter',
        'II: Read to the letter',
        'II: Read by rule: a list is closed',
      ],
    ],
    [
      'bcbsma-260_2024-09.json',
      [
        'Scope: Read to the letter',
        'Scope: Read to the letter',
        'Scope: Read by rule: settled clinical words keep their meaning',
        'RCC: Read by rule: the specific outranks the general; settled clinical words keep their meaning',
        'LUNG.1: Read by rule: settled clinical words keep their meaning',
        'LUNG.2: Read by rule: the specific outranks the general',
        'RCC.2: Left to the payer: the payer answers for its own words',
        'LUNG.1: Left to the payer: the payer answers for its own words',
        'INV: Left to the payer: the payer answers for its own words; the specific outranks the general',
        'INV: Read to the letter',
        'INV: Read by rule: a list is closed',
        'INV: Read by rule: the specific outranks the general',
        'RCC: Read by rule: a list is closed; silence is neither yes nor no; settled clinical words keep their meaning',
        'INV: Read by rule: a list is closed',
      ],
    ],
  ])('%s', (file, expected) => {
    expect(
      heldPolicy(textOf(file)).policy.clauses.map((clause) => `${clause.label}: ${confidenceInWords(clause)}`),
    ).toStrictEqual(expected);
  });
});

describe('which are the reading rules', () => {
  it('those of docs/reading-rules.md, by name and in order', () => {
    const told = readFileSync(new URL('../../docs/reading-rules.md', import.meta.url), 'utf8').matchAll(
      /^(\d)\. \*\*(.+?)\.?\*\*/gm,
    );
    expect([...told].map(([, number, name]) => [Number(number), name])).toStrictEqual(
      readingRules.map((name, index) => [index + 1, name]),
    );
  });

  it('there are nine, and no other', () => {
    expect([1, 9].map(readingRuleName)).toStrictEqual(['Only the statement decides', 'Our words, their place']);
    for (const rule of [0, 10, 1.5])
      expect(() => readingRuleName(rule)).toThrow(`there is no reading rule ${String(rule)}; allowed: 1 to 9`);
  });
});
