import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../facts/index.ts';
import { restrictBy } from './diagram/node.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import { asMembersMeet, heldPolicy } from './fixtures/held.ts';
import { brutePolicyOf, cubeAt, governingPlacesOf, type BrutePolicy } from './fixtures/partialCases.ts';
import { standingOf } from './standing.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const held = files.map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return [file, heldPolicy(text), brutePolicyOf(jsonOf(asMembersMeet(text)), heldFacts.facts)] as const;
});

type Answer = readonly [name: string, value: string | number | boolean];

/** A complete case of a policy as a list of answers, the site first, in two orders. */
const answersTo = (brute: BrutePolicy): fc.Arbitrary<readonly [readonly Answer[], readonly Answer[]]> =>
  fc
    .constantFrom(...brute.sites)
    .chain((site) =>
      fc.tuple(
        ...brute
          .axesAt(site)
          .map(({ name, values }) => fc.constantFrom(...values).map((value): Answer => [name, value])),
        fc.constant<Answer>(['site', site]),
      ),
    )
    .chain((answers) =>
      fc.tuple(
        fc.shuffledSubarray(answers, { minLength: answers.length }),
        fc.shuffledSubarray(answers, { minLength: answers.length }),
      ),
    );

const upTo = (answers: readonly Answer[], count: number): Facts => Object.fromEntries(answers.slice(0, count));

describe.each(held)('under %s', { timeout: 60_000 }, (_, prepared, brute) => {
  it('does a decided outcome stay, and does more knowledge never add a possible outcome', () => {
    fc.assert(
      fc.property(answersTo(brute), ([answers]) => {
        const standings = Array.from({ length: answers.length + 1 }, (__, count) =>
          standingOf(prepared, upTo(answers, count)),
        );
        standings.slice(1).forEach((later, index) => {
          const before = standings[index];
          expect(before?.possibleOutcomes).toEqual(expect.arrayContaining([...later.possibleOutcomes]));
          if (before?.outcome !== 'needs-information') expect(later.outcome).toBe(before?.outcome);
        });
        expect(standings.at(-1)?.outcome).not.toBe('needs-information');
      }),
      { numRuns: 300 },
    );
  });

  it('is an unknown fact that is not missing one whose answer changes nothing', () => {
    fc.assert(
      fc.property(answersTo(brute), fc.nat({ max: 8 }), ([answers], count) => {
        const facts = upTo(answers, count);
        const before = standingOf(prepared, facts);
        const idle = answers
          .slice(count)
          .filter(([name]) => facts['site'] !== undefined && !before.missing.includes(name));
        idle.forEach(([name, value]) =>
          expect(standingOf(prepared, { ...facts, [name]: value })).toStrictEqual(before),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does the order of answers not matter: the same node is left', () => {
    fc.assert(
      fc.property(answersTo(brute), fc.nat({ max: 8 }), ([answers], count) => {
        const kept = answers.slice(0, count);
        const oneByOne = (order: readonly Answer[]): unknown =>
          order.reduce((node, [name, value]) => restrictBy(prepared.decisions, node, { [name]: value }), prepared.root);
        const atOnce = restrictBy(prepared.decisions, prepared.root, upTo(answers, count));
        expect(oneByOne(kept)).toBe(atOnce);
        expect(oneByOne([...kept].reverse())).toBe(atOnce);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(answersTo(brute), ([one, other]) => {
        expect(restrictBy(prepared.decisions, prepared.root, Object.fromEntries(one))).toBe(
          restrictBy(prepared.decisions, prepared.root, Object.fromEntries(other)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('does every clause govern some case', () => {
    const governing = new Set<number>();
    for (const site of brute.sites) {
      const cube = cubeAt(brute, site);
      for (const [, tried] of cube.partialCases())
        governingPlacesOf(brute, cube, tried).forEach((place) => governing.add(place));
    }
    expect(brute.clauses.filter((__, place) => !governing.has(place)).map(({ label }) => label)).toStrictEqual([]);
  });
});

describe('are the diagrams small', () => {
  it('under 35 nodes each, one with another', () => {
    const nodes = held.map(([, { root }]) => {
      const seen = new Set<unknown>();
      const walk = (node: typeof root): void => {
        if (seen.has(node)) return;
        seen.add(node);
        if (node.kind === 'test') node.children.forEach(walk);
      };
      walk(root);
      return seen.size;
    });
    expect(nodes.reduce((sum, each) => sum + each, 0)).toBeLessThan(35 * held.length);
  });
});
