import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { confidenceInWords, confidenceOf, readingRuleName, readingRules } from './confidence.ts';
import { heldPolicy, readForAll } from './fixtures/held.ts';
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
    const { criteria } = answerOf(heldPolicy(readForAll(textOf(file))), {});
    expect(criteria.map(({ label, outcome, rules }) => ({ label, outcome, rules }))).toStrictEqual(clausesIn(file));
  });
});

describe('how was each clause read, by hand', () => {
  it.each([
    [
      'regence-132_2026-06.json',
      [
        'Scope: Stated word for word',
        'Scope: Needed interpretation: settled clinical words keep their meaning',
        'I.A: Stated word for word',
        'I.B: Stated word for word',
        'I.C: Stated word for word',
        'I.D: Stated word for word',
        'I.E: Stated word for word',
        'I.F: Stated word for word',
        'I.G.1: Stated word for word',
        'I.G.2: Stated word for word',
        'I.G.1: Policy is unclear here: the payer answers for its own words',
        'I.G.2: Policy is unclear here: the payer answers for its own words',
        'I.G.2: Policy is unclear here: the payer answers for its own words',
        'II: Stated word for word',
        'II: Stated word for word',
        'II: Needed interpretation: a list is closed',
      ],
    ],
    [
      'bcbsma-260_2024-09.json',
      [
        'Scope: Stated word for word',
        'Scope: Stated word for word',
        'Scope: Needed interpretation: settled clinical words keep their meaning',
        'RCC: Needed interpretation: the specific outranks the general; settled clinical words keep their meaning',
        'LUNG.1: Needed interpretation: settled clinical words keep their meaning',
        'LUNG.2: Needed interpretation: the specific outranks the general',
        'RCC.2: Policy is unclear here: the payer answers for its own words',
        'LUNG.1: Policy is unclear here: the payer answers for its own words',
        'LUNG.2: Policy is unclear here: the payer answers for its own words',
        'INV: Policy is unclear here: the payer answers for its own words; the specific outranks the general',
        'INV: Stated word for word',
        'INV: Needed interpretation: a list is closed',
        'INV: Needed interpretation: the specific outranks the general',
        'RCC: Needed interpretation: a list is closed; silence is neither yes nor no; settled clinical words keep their meaning',
        'INV: Needed interpretation: a list is closed',
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
