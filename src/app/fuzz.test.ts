import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { caseFromPairs, heldFacts, parseCase, readJson, type CaseError, type Facts } from '../facts/index.ts';
import { indexFromText, policyFromText, vocabularyOf } from '../library/index.ts';
import { readCaseFile } from '../submission/caseFile/index.ts';

// FUZZ=100000 makes the long run; the short one keeps the tests quick.
const runs = Math.ceil(Number(process.env['FUZZ'] ?? 1500) / 3);
const MOST_MS = 200;
const timeout = 60_000 + runs * 40;

const folder = new URL('../../public/policies/', import.meta.url);
const policies = readdirSync(folder)
  .filter((name) => /_\d{4}-\d{2}\.json$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const vocabulary = vocabularyOf(heldFacts, indexFromText(readFileSync(new URL('index.json', folder), 'utf8')));
const cases = z.parse(
  z.array(z.object({ case: z.record(z.string(), z.unknown()) })),
  JSON.parse(readFileSync(new URL('../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
const files = cases.map((each) =>
  JSON.stringify({
    kind: 'cryoablation-case',
    format: 1,
    savedOn: '2026-11-02',
    facts: each.case,
    determination: { policy: null, version: null, outcome: 'not-addressed' },
  }),
);
const links = cases.map((each) =>
  new URLSearchParams(Object.entries(each.case).map(([name, value]) => [name, String(value)])).toString(),
);

type Mutation = readonly [
  kind: 'change' | 'remove' | 'insert' | 'repeat' | 'cut' | 'value',
  place: number,
  what: string,
];
const bits = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\\',
    '\u0000',
    '<script>',
    '%',
    '&',
    '=',
    '+',
    '-',
    '1e999',
    'null',
    'true',
    '[]',
    '{}',
    '0',
    '__proto__',
  ),
);
const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('change', 'remove', 'insert', 'repeat', 'cut', 'value'),
  fc.nat(),
  bits,
);
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** A text after one mutation; `value` replaces a whole value of JSON, so that more than its syntax is tried. */
const mutated = (text: string, [kind, number, what]: Mutation): string => {
  const at = text.length === 0 ? 0 : number % text.length;
  switch (kind) {
    case 'change':
      return text.slice(0, at) + what + text.slice(at + 1);
    case 'remove':
      return text.slice(0, at) + text.slice(at + 1 + (number % 40));
    case 'insert':
      return text.slice(0, at) + what + text.slice(at);
    case 'repeat':
      return text.slice(0, at) + text.slice(Math.max(0, at - 60));
    case 'cut':
      return text.slice(0, at);
    case 'value':
      return (
        text.slice(0, at) +
        text
          .slice(at)
          .replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/, () =>
            /^[[{\dtn"]/.test(what) ? what : JSON.stringify(what),
          )
      );
  }
};

/**
 * What a reading gives. It is slow if it takes long by the clock and in the work of the process, since other programs slow the
 * one and other tests the other; then it is tried again.
 */
const quickly = <Result>(read: () => Result): Result => {
  let shortest = Number.POSITIVE_INFINITY;
  let result = read();
  for (let attempt = 0; attempt < 3 && shortest > MOST_MS; attempt++) {
    const started = performance.now();
    const before = process.cpuUsage();
    result = read();
    const { user, system } = process.cpuUsage(before);
    shortest = Math.min(shortest, performance.now() - started, (user + system) / 1000);
  }
  expect(shortest).toBeLessThan(MOST_MS);
  return result;
};

/** Whatever was kept is a good case by itself, and whatever was not is told. */
const isSound = (facts: Facts, errors: readonly CaseError[]): void => {
  expect(parseCase(facts, vocabulary)).toEqual({ facts, errors: [] });
  for (const { field, message } of errors) expect([typeof field, message.length > 0]).toEqual(['string', true]);
};

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

describe('is nothing that comes from outside able to break, hang or mislead', () => {
  it(
    'links',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.constantFrom(...links), fc.string({ unit: 'binary' })), mutations, (link, steps) => {
          const pairs = [...new URLSearchParams(steps.reduce(mutated, link))];
          const { facts, errors } = quickly(() => caseFromPairs(pairs, vocabulary));
          isSound(facts, errors);
          // Nothing is kept that was not said; a tumor type alone implies its site.
          for (const name of Object.keys(facts))
            expect(pairs.some(([said]) => said === name || (name === 'site' && said === 'tumorType'))).toBe(true);
          for (const [name, text] of pairs)
            if (text !== 'unknown')
              expect(Object.hasOwn(facts, name) || errors.some(({ field }) => field === name), `${name}=${text}`).toBe(
                true,
              );
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it(
    'case files',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.constantFrom(...files), fc.json(), fc.string({ unit: 'binary' })),
          mutations,
          (file, steps) => {
            const { facts, errors } = quickly(() => readCaseFile(steps.reduce(mutated, file), vocabulary));
            isSound(facts, errors);
          },
        ),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it(
    'policy files',
    () => {
      fc.assert(
        fc.property(
          fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...policies) }, { weight: 1, arbitrary: fc.json() }),
          mutations,
          (policy, steps) => {
            const text = steps.reduce(mutated, policy);
            const loaded = quickly(() => policyFromText(text, vocabulary));
            if (loaded.ok) return;
            expect(loaded.problems.length).toBeGreaterThan(0);
            for (const { place, message } of loaded.problems)
              // What is no JSON, or says one entry twice, is told of the whole text.
              expect(
                message.length > 0 && (place !== '' || !isObject(text) || !readJson(text).ok),
                `${place}: ${message}`,
              ).toBe(true);
          },
        ),
        { numRuns: runs },
      );
    },
    timeout,
  );
});
