import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import { asMembersMeet, heldPolicy } from './fixtures/held.ts';
import type { Cube, Tried } from './fixtures/cube.ts';
import {
  brutePolicyOf,
  cubeAt,
  cubeWithoutSite,
  governingPlacesOf,
  missingOf,
  reachedOf,
  type BrutePolicy,
} from './fixtures/partialCases.ts';
import { governingOf } from './governing.ts';
import type { PreparedPolicy } from './prepare.ts';
import { standingOf } from './standing.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));

/** One in so many of the cases of which something is known in part, always the same ones; more of them with a lower ONE_IN. */
const ONE_IN = Number(process.env['ONE_IN'] ?? 19);
const isSampled = (number: number): boolean => (number * 2_654_435_761) % ONE_IN === 0;

/** Compares the diagram with trying every completion, on every partial case of a cube. Gives the first few differences. */
const compare = (
  prepared: PreparedPolicy,
  brute: BrutePolicy,
  cube: Cube,
  site: { readonly site?: string },
): { readonly cases: number; readonly differences: readonly string[] } => {
  const inWords = new Map<string, string>();
  const expectedOf = (tried: Tried): string => {
    const key = `${String(tried.outcomes)} ${String(tried.missing)} ${String(tried.always)} ${String(tried.sometimes)}`;
    const reached = reachedOf(cube, tried);
    const words =
      inWords.get(key) ??
      `${reached.length === 1 ? reached.join() : 'needs-information'}; possible ${reached.join()}; missing ${missingOf(cube, tried).join()}; clauses ${governingPlacesOf(brute, cube, tried).join()}`;
    inWords.set(key, words);
    return words;
  };
  const differences: string[] = [];
  let cases = 0;
  for (const [known, tried] of [...cube.partialCases(), ...cube.casesInPart(isSampled)]) {
    cases++;
    const facts = { ...known, ...site };
    const standing = standingOf(prepared, facts);
    const governing = governingOf(prepared, facts, standing).clauses.map((clause) =>
      prepared.clauses.findIndex((each) => each.clause === clause.clause),
    );
    const found = `${standing.outcome}; possible ${standing.possibleOutcomes.join()}; missing ${standing.missing.join()}; clauses ${governing.join()}`;
    const expected = expectedOf(tried);
    if (found !== expected && differences.length < 5)
      differences.push(`${JSON.stringify(facts)}: diagram ${found}, all completions ${expected}`);
  }
  return { cases, differences };
};

describe('does the diagram agree with trying every completion of every partial case', () => {
  let total = 0;
  afterAll(() => process.stdout.write(`exactness: ${String(total)} partial cases compared\n`));

  it.each(files)(
    '%s',
    (file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const brute = brutePolicyOf(jsonOf(asMembersMeet(text)), heldFacts.facts);
      const prepared = heldPolicy(text);
      const compared = [
        ...brute.sites.map((site) => compare(prepared, brute, cubeAt(brute, site), { site })),
        compare(prepared, brute, cubeWithoutSite(brute), {}),
      ];
      expect(compared.flatMap(({ differences }) => differences)).toStrictEqual([]);
      expect(compared.filter(({ cases }) => cases > 0)).toHaveLength(brute.sites.length + 1);
      total += compared.reduce((sum, { cases }) => sum + cases, 0);
    },
    60_000,
  );

  it('in more than a hundred thousand cases of the six versions held', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(total).toBeGreaterThan(100_000);
  });
});
