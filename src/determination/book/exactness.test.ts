import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { heldFacts, type Bounds, type Facts } from '../../facts/index.ts';
import { heldBook } from '../../../testing/held.ts';
import {
  bookAxesAt,
  bruteBookOf,
  bruteRuling,
  dayClassesOf,
  type Allowed,
  type BruteAxis,
  type BruteBook,
} from '../fixtures/bruteBook.ts';
import { jsonOf, type KnownValue } from '../fixtures/bruteForce.ts';
import { madeUp, otherwise } from '../fixtures/madeUp.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { rule } from '../ruling.ts';
import { booksOf } from './compileBook.ts';

const readAll = (folder: URL, name: RegExp) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => jsonOf(readFileSync(new URL(file, folder), 'utf8')));
const policies = readAll(new URL('../../../public/policies/', import.meta.url), /_\d{4}-\d{2}\.json$/);
const payers = readAll(new URL('../../../public/payers/', import.meta.url), /^[^.]+\.json$/);
const books = payers.map((payer) => bruteBookOf(payer, policies, heldFacts.facts));

/** Partial cases that are tried at each site on each day; more of them with SAMPLES. */
const SAMPLES = Number(process.env['SAMPLES'] ?? 10);
/** A case with more completions is known a little better first. */
const MOST_COMPLETIONS = 3_000;

/** The same numbers in every run. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

/** What is told of a fact: one value, or what a chart can say of it in part; and the values that this leaves. */
interface Told {
  readonly said: KnownValue | Bounds;
  readonly leaves: readonly KnownValue[];
}

const toldOf = ({ values, parts }: BruteAxis, at: number, isInPart: boolean): Told | undefined => {
  const part = isInPart ? parts[Math.floor(at * parts.length)] : undefined;
  if (part) return { said: part.said, leaves: values.filter((_, place) => part.leaves.includes(place)) };
  const value = values[Math.floor(at * values.length)];
  return value === undefined ? undefined : { said: value, leaves: [value] };
};

/**
 * A partial case: each fact unknown, known, or known in part as a chart tells it; the longest unknown ones known first where
 * there are too many completions.
 */
const partialCase = (
  book: BruteBook,
  site: string,
  next: () => number,
): { readonly facts: Facts; readonly allowed: Allowed; readonly isInPart: boolean } => {
  const axes = bookAxesAt(book, site).map((axis) => {
    const at = next();
    const kind = next();
    const told = kind < 0.5 ? toldOf(axis, at, kind < 0.35) : undefined;
    return { ...axis, told, otherwise: toldOf(axis, at, false) };
  });
  let completions = axes.reduce((product, { values, told }) => product * (told?.leaves ?? values).length, 1);
  const known = axes.flatMap(({ name, values, told, otherwise: exact }) => {
    if (!told && (!exact || completions <= MOST_COMPLETIONS)) return [];
    if (told) return [{ name, ...told }];
    completions /= values.length;
    return exact ? [{ name, ...exact }] : [];
  });
  return {
    facts: Object.fromEntries(known.map(({ name, said }) => [name, said])),
    allowed: Object.fromEntries(known.map(({ name, leaves }) => [name, leaves])),
    isInPart: known.some(({ leaves }) => leaves.length > 1),
  };
};

describe('does a payer’s book agree with trying every completion by the files alone', () => {
  const sums = { cases: 0, completions: 0, several: 0, open: 0, inPart: 0 };
  afterAll(() =>
    process.stdout.write(
      `books: ${String(sums.cases)} partial cases, ${String(sums.completions)} completions, ${String(sums.inPart)} known in part, ${String(sums.open)} undecided, ${String(sums.several)} with several texts in question\n`,
    ),
  );

  it.each(books.map((book) => [book.payer, book] as const))(
    '%s, in each version and each gap',
    (payer, book) => {
      const next = random(20_261_126);
      const differences: string[] = [];
      for (const day of dayClassesOf(book)) {
        for (const site of book.sites) {
          for (let sample = 0; sample < SAMPLES; sample++) {
            const { facts, allowed, isInPart } = partialCase(book, site, next);
            const known: Facts = { ...facts, site, ...(day === undefined ? {} : { serviceDate: day }) };
            const { ruling } = rule(heldBook(payer, known), known);
            const { completions, ...expected } = bruteRuling(book, day, site, allowed);
            const found = {
              possibleOutcomes: ruling.possibleOutcomes,
              missing: ruling.missing,
              texts: ruling.texts.map(({ policy, version }) => `${policy} ${version}`),
            };
            sums.cases++;
            if (isInPart) sums.inPart++;
            sums.completions += completions;
            if (expected.texts.length > 1) sums.several++;
            if (expected.possibleOutcomes.length > 1) sums.open++;
            const outcome = expected.possibleOutcomes.length === 1 ? expected.possibleOutcomes[0] : 'needs-information';
            if (JSON.stringify(found) !== JSON.stringify(expected) || ruling.outcome !== outcome)
              differences.push(
                `${JSON.stringify(known)}: ${JSON.stringify(found)}, all completions ${JSON.stringify(expected)}`,
              );
          }
        }
      }
      expect(differences.slice(0, 5)).toStrictEqual([]);
    },
    60_000,
  );

  it('in many cases of every kind', () => {
    expect(sums.cases).toBeGreaterThan(1_000);
    expect(sums.open).toBeGreaterThan(100);
    expect(sums.inPart).toBeGreaterThan(150);
  });
});

const lines = [
  { value: 'gold', word: 'Gold' },
  { value: 'silver', word: 'Silver' },
];
const texts = ['acme-1', 'acme-2', 'acme-3'] as const;
const condition = fc.oneof(
  fc.subarray(['kidney', 'lung', 'liver', 'bone'], { minLength: 1 }).map((site) => ({ site })),
  fc.boolean().map((symptomatic) => ({ symptomatic })),
  fc
    .subarray(['candidate', 'poor-candidate', 'not-a-candidate'], { minLength: 1 })
    .map((surgicalCandidacy) => ({ surgicalCandidacy })),
  fc.constantFrom({ atMost: 4 }, { below: 4 }, { above: 7 }).map((sizeCm) => ({ sizeCm })),
  fc.constantFrom('gold', 'silver', 'bronze').map((product) => ({ product })),
);
const anyClause = fc
  .tuple(
    fc.constantFrom('medically-necessary', 'not-covered', 'not-addressed'),
    fc.array(condition, { minLength: 1, maxLength: 2 }),
  )
  .map(([outcome, all]) => ({
    label: 'C',
    says: 'Made up.',
    inShort: 'Made up',
    cites: ['L1'],
    rules: [],
    outcome,
    when: { all },
  }));
const anyPolicy = (policy: string) =>
  fc
    .tuple(
      fc.array(anyClause, { maxLength: 3 }),
      fc.constantFrom('not-addressed', 'investigational'),
      fc.constantFrom(null, '2022-01-01'),
    )
    .map(([clauses, outcome, until]) =>
      madeUp([...clauses, { ...otherwise, outcome }], {
        policy,
        version: '2020-01',
        inForce: { basis: 'stated', from: '2020-01-01', until, says: 'Made up.', cites: ['L1'] },
      }),
    );
const anyEntry = (policy: string) =>
  fc.record(
    {
      policy: fc.constant(policy),
      when: fc.subarray(['gold', 'silver'], { minLength: 1 }),
      from: fc.constantFrom('2019-01-01', '2021-01-01'),
      until: fc.constantFrom('2023-01-01', '2024-01-01'),
    },
    { requiredKeys: ['policy'] },
  );

describe('does any book of three made-up policies agree with trying every completion', () => {
  it('by lines of business, on days with and without a version, also where an entry has lapsed', () => {
    let several = 0;
    fc.assert(
      fc.property(
        fc.tuple(...texts.map(anyPolicy)),
        fc.tuple(...texts.map(anyEntry)),
        fc.constantFrom(
          undefined,
          '2018-06-01',
          '2019-06-01',
          '2020-06-01',
          '2021-06-01',
          '2022-06-01',
          '2023-06-01',
          '2025-06-01',
        ),
        fc.constantFrom('kidney', 'lung', 'liver'),
        fc.nat(),
        (files, book, day, site, seed) => {
          const vocabulary = {
            ...heldFacts,
            payers: [{ id: 'other', name: 'Other', products: [...lines, { value: 'bronze', word: 'Bronze' }] }],
          };
          const versions = files.map((file) => {
            const { read, problems } = readPolicy(file, vocabulary);
            if (!read) throw new TypeError(JSON.stringify(problems));
            const { policy, version, inForce } = read.policy;
            return { policy, version, from: inForce.from, until: inForce.until, read };
          });
          const bookOn = booksOf(
            { id: 'acme', name: 'Acme', products: lines, cautions: [], book },
            versions,
            heldFacts,
          );
          const brute = bruteBookOf(
            jsonOf(JSON.stringify({ id: 'acme', linesOfBusiness: lines, book })),
            files.map((file) => jsonOf(JSON.stringify(file))),
            heldFacts.facts,
          );
          const { facts, allowed } = partialCase(brute, site, random(seed + 1));
          const known: Facts = { ...facts, site, ...(day === undefined ? {} : { serviceDate: day }) };
          const { ruling } = rule(bookOn(known), known);
          const { completions: _, ...expected } = bruteRuling(brute, day, site, allowed);
          if (expected.texts.length > 1) several++;
          expect({
            possibleOutcomes: ruling.possibleOutcomes,
            missing: ruling.missing,
            texts: ruling.texts.map(({ policy, version }) => `${policy} ${version}`),
          }).toStrictEqual(expected);
        },
      ),
      { numRuns: 600, seed: 20_261_126 },
    );
    expect(several).toBeGreaterThan(5);
  }, 60_000);
});
