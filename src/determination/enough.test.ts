import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { fewestAnswers, stillNeeded } from './enough.ts';
import { jsonOf, type CompleteCase, type KnownValue } from './fixtures/bruteForce.ts';
import { asMembersMeet, heldPolicy } from './fixtures/held.ts';
import type { Cube } from './fixtures/cube.ts';
import { brutePolicyOf, cubeAt, reachedOf, type BrutePolicy } from './fixtures/partialCases.ts';
import { policyOutcomes } from './outcome.ts';
import { sharedVerdict, verdictOf, type Verdict } from './verdict.ts';

const folder = new URL('../../public/policies/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));
const massachusetts = heldPolicy(textOf('bcbsma-260_2024-09.json'));
const regence = heldPolicy(textOf('regence-132_2026-06.json'));

const smallCarcinoma = { site: 'kidney', tumorType: 'renal-cell-carcinoma', sizeCm: 3.4 };

describe('which answers can be enough', () => {
  it('stage and surgical candidacy, for a small renal cell carcinoma of which nothing else is known', () => {
    const { facts, verdict, together } = fewestAnswers(massachusetts, smallCarcinoma) ?? {};
    expect([facts?.map(({ name }) => name), verdict]).toStrictEqual([['stage', 'surgicalCandidacy'], 'supported']);
    expect(together).toStrictEqual({ first: 'Stage I or Stage II', last: 'Not a candidate' });
  });

  it('one answer, where it alone decides', () => {
    const { facts, together } =
      fewestAnswers(massachusetts, { ...smallCarcinoma, stage: 'I', solitaryKidney: true }) ?? {};
    expect([facts?.map(({ name }) => name), together]).toStrictEqual([['resectionWorsensKidneyFunction'], undefined]);
  });

  it('any verdict, where the policy can no longer support the use', () => {
    const { verdict } =
      fewestAnswers(regence, {
        site: 'lung',
        tumorType: 'non-small-cell-lung-cancer',
        stage: 'IIA',
        centralAirwayPalliation: false,
      }) ?? {};
    expect(verdict).toBe('ask-payer');
  });

  it('none, once the case is decided, or one verdict is left', () => {
    expect(fewestAnswers(regence, { site: 'kidney' })).toBeUndefined();
    expect(
      fewestAnswers(massachusetts, { site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'III' }),
    ).toBeUndefined();
  });
});

describe('what is still needed', () => {
  it('first what most answers settle, each with what it settles', () => {
    const needed = stillNeeded(massachusetts, smallCarcinoma);
    expect(needed.map(({ fact }) => fact.name)).toStrictEqual([
      'stage',
      'solitaryKidney',
      'egfr',
      'resectionWorsensKidneyFunction',
      'surgicalCandidacy',
    ]);
    expect(needed.map(({ settles, share }) => [settles, share])).toStrictEqual([
      [[{ verdict: 'not-supported', answers: 'Stage III or Stage IV' }], 0.5],
      [[], 0],
      [[], 0],
      [[], 0],
      [[], 0],
    ]);
  });

  it('just the site, while it is unknown', () => {
    expect(stillNeeded(massachusetts, {}).map(({ fact }) => fact.name)).toStrictEqual(['site']);
  });
});

/** Tries every further answer to every partial case of a site: the fewest that leave one verdict, the wanted one. */
const fewestTried = (cube: Cube) => {
  const axes = cube.axes;
  const keyOf = (known: CompleteCase): string => axes.map(({ name }) => String(known[name] ?? '?')).join(' ');
  const outcomes = new Map<string, readonly string[]>();
  for (const [known, tried] of cube.partialCases()) outcomes.set(keyOf(known), reachedOf(cube, tried));
  const verdictsIn = (known: CompleteCase): readonly Verdict[] => [
    ...new Set(
      (outcomes.get(keyOf(known)) ?? []).flatMap((reached) =>
        policyOutcomes.filter((outcome) => outcome === reached).map(verdictOf),
      ),
    ),
  ];
  const fewest = (wanted: Verdict) => {
    const worked = new Map<string, number>();
    const answersTo = (known: CompleteCase): number => {
      const key = keyOf(known);
      const before = worked.get(key);
      if (before !== undefined) return before;
      const left = verdictsIn(known);
      const answer = (name: string, value: KnownValue): CompleteCase => ({ ...known, [name]: value });
      const further = (): number =>
        1 +
        Math.min(
          ...axes
            .filter(({ name }) => known[name] === undefined)
            .flatMap(({ name, values }) => values.map((value) => answersTo(answer(name, value)))),
        );
      const count = !left.includes(wanted) ? Infinity : left.length === 1 ? 0 : further();
      worked.set(key, count);
      return count;
    };
    return answersTo;
  };
  const made = new Map<Verdict, (known: CompleteCase) => number>();
  return (known: CompleteCase): number => {
    const left = verdictsIn(known);
    const wanted = left.includes('supported') ? (['supported'] as const) : left;
    return Math.min(
      ...wanted.map((verdict) => {
        const count = made.get(verdict) ?? fewest(verdict);
        made.set(verdict, count);
        return count(known);
      }),
    );
  };
};

/** The policy for one type of tumor; without the products, where its clauses test none of them. */
const ofOneType = (brute: BrutePolicy, fixed: CompleteCase, testsProducts: boolean): BrutePolicy => ({
  ...brute,
  axesAt: (site) => [
    ...brute.axesAt(site).filter(({ name }) => name !== 'tumorType' && (name !== 'product' || testsProducts)),
    ...Object.entries(fixed).map(([name, value]) => ({ name, values: [value] })),
  ],
});

describe('are they as few as trying every answer says', () => {
  let open = 0;
  it.each(files)('%s', (file) => {
    const prepared = heldPolicy(textOf(file));
    const whole = brutePolicyOf(jsonOf(asMembersMeet(textOf(file))), heldFacts.facts);
    const testsProducts = prepared.root.support.some(({ fact }) => fact.domain.of === 'products');
    const differences: string[] = [];
    for (const site of whole.sites) {
      const types = whole.axesAt(site).find(({ name }) => name === 'tumorType')?.values ?? [undefined];
      for (const tumorType of types) {
        const fixed = tumorType === undefined ? {} : { tumorType };
        const cube = cubeAt(ofOneType(whole, fixed, testsProducts), site);
        const tried = fewestTried(cube);
        for (const partial of cube.knownCases(() => true)) {
          if (tumorType !== undefined && partial['tumorType'] === undefined) continue;
          const facts = { ...partial, ...fixed, site };
          const left = sharedVerdict(prepared.standing(facts).possibleOutcomes);
          const found = left === undefined ? (fewestAnswers(prepared, facts)?.facts.length ?? -1) : 0;
          const expected = tried(partial);
          if (left === undefined) open++;
          if (found !== expected && differences.length < 5)
            differences.push(`${JSON.stringify(facts)}: ${String(found)}, tried ${String(expected)}`);
        }
      }
    }
    expect(differences).toStrictEqual([]);
  });

  it('in some open case at all', () => {
    expect(open).toBeGreaterThan(0);
  });
});
