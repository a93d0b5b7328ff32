import { describe, expect, it } from 'vitest';
import { heldFacts, type Facts } from '../facts/index.ts';
import { loadPolicy } from './check.ts';
import { conditionInWords } from './conditionInWords.ts';
import { jsonOf } from './fixtures/bruteForce.ts';
import { madeUp, otherwise, preparedMadeUp, supports } from './fixtures/madeUp.ts';
import { brutePolicyOf, cubeAt, missingOf, reachedOf } from './fixtures/partialCases.ts';
import { standingOf } from './standing.ts';

const twoOfThree = {
  atLeast: 2,
  of: [{ solitaryKidney: true }, { egfr: { below: 60 } }, { not: { surgicalCandidacy: 'candidate' } }],
};
const clauses = [supports('A', { all: [{ site: 'kidney' }, twoOfThree] }), otherwise];
const policy = preparedMadeUp(clauses);

describe('is at least so many of some conditions counted', () => {
  it.each<[Facts, string, readonly string[]]>([
    [{ site: 'kidney', solitaryKidney: true, egfr: 45 }, 'medically-necessary', []],
    [{ site: 'kidney', solitaryKidney: true, egfr: { below: 60 } }, 'medically-necessary', []],
    [{ site: 'kidney', solitaryKidney: false, egfr: { above: 60 } }, 'investigational', []],
    [{ site: 'kidney', solitaryKidney: true }, 'needs-information', ['egfr', 'surgicalCandidacy']],
    [{ site: 'kidney', solitaryKidney: false, egfr: 45 }, 'needs-information', ['surgicalCandidacy']],
  ])('%j: %s', (facts, outcome, missing) => {
    expect(standingOf(policy, facts)).toMatchObject({ outcome, missing });
  });

  it('as trying every completion says, also of what is known in part', () => {
    const brute = brutePolicyOf(jsonOf(JSON.stringify(madeUp(clauses))), heldFacts.facts);
    const cube = cubeAt(brute, 'kidney');
    let compared = 0;
    for (const [known, tried] of [...cube.partialCases(), ...cube.casesInPart(() => true)]) {
      compared++;
      const { possibleOutcomes, missing } = standingOf(policy, { ...known, site: 'kidney' });
      expect([known, possibleOutcomes, missing]).toStrictEqual([known, reachedOf(cube, tried), missingOf(cube, tried)]);
    }
    expect(compared).toBeGreaterThan(80);
  });

  it('in words', () => {
    const [first] = policy.clauses;
    expect(first?.criterion && conditionInWords(first.criterion, policy.vocabulary)).toMatch(
      /\(at least 2 of: One functioning kidney: Yes; .*: below 60 mL\/min\/1\.73 m²; not .*\)/,
    );
  });

  it.each([
    [
      { atLeast: 3, of: [{ solitaryKidney: true }] },
      'clauses[0].when.atLeast: at least 3 of 1 conditions can never hold',
    ],
    [{ atLeast: 2 }, 'clauses[0].when: "atLeast" and "of" go together: { "atLeast": 2, "of": [ ... ] }'],
  ])('%j is refused by its place', (when, problem) => {
    const loaded = loadPolicy(madeUp([supports('A', when), otherwise]), { ...heldFacts, payers: [] });
    expect(loaded.ok ? [] : loaded.problems.map(({ place, message }) => `${place}: ${message}`)).toContain(problem);
  });
});
