import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { heldFacts, sitesOf } from '../../facts/index.ts';
import { sharedVocabulary } from '../diagram/variables.ts';
import { bruteDifferences } from '../fixtures/bruteDifferences.ts';
import { conditionHolds } from '../fixtures/conditionWords.ts';
import { madeUp, otherwise } from '../fixtures/madeUp.ts';
import type { PolicyToCompile } from '../compileBySite.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { differencesBetween } from './differences.ts';

const products = [
  { value: 'gold', word: 'Gold' },
  { value: 'silver', word: 'Silver' },
];

/** A made-up policy as the members of a payer meet it; the brute force reads the payer off the same JSON. */
const read = (file: object): PolicyToCompile => {
  const {
    payer: payerId,
    products: own,
    ...policy
  } = z.parse(
    z.looseObject({
      payer: z.object({ id: z.string() }),
      products: z.array(z.object({ value: z.string(), word: z.string() })),
    }),
    { products: [], payer: { id: 'acme' }, ...file },
  );
  const payer = { id: payerId.id, name: payerId.id, products: own };
  const vocabulary = { ...heldFacts, payers: [payer] };
  const { read: found, problems } = readPolicy(policy, vocabulary);
  if (!found) throw new TypeError(JSON.stringify(problems));
  return { ...found, payer };
};

const test = fc.oneof(
  fc.subarray(['kidney', 'lung', 'liver', 'soft-tissue', 'bone'], { minLength: 1 }).map((site) => ({ site })),
  fc
    .subarray(['renal-cell-carcinoma', 'lung-metastasis', 'hepatocellular-carcinoma', 'desmoid-tumor'], {
      minLength: 1,
    })
    .map((tumorType) => ({ tumorType })),
  fc.boolean().map((symptomatic) => ({ symptomatic })),
  fc
    .subarray(['candidate', 'poor-candidate', 'not-a-candidate'], { minLength: 1 })
    .map((surgicalCandidacy) => ({ surgicalCandidacy })),
  fc.constantFrom({ atMost: 4 }, { below: 4 }, { above: 4, atMost: 7 }, { atLeast: 7 }).map((sizeCm) => ({ sizeCm })),
  fc.subarray(['gold', 'silver'], { minLength: 1 }).map((product) => ({ product })),
);
const { condition: anyCondition } = fc.letrec<{ condition: object; test: object }>((tie) => ({
  test,
  condition: fc.oneof(
    { maxDepth: 3 },
    tie('test'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));
const clause = fc
  .record({ outcome: fc.constantFrom('medically-necessary', 'payer-review', 'not-covered'), when: anyCondition })
  .map((given) => ({
    label: 'C',
    says: 'Made up.',
    inShort: 'Made up',
    cites: ['L1'],
    rules: [],
    question: 'Which?',
    ...given,
  }));
const policyOf = (id: string) =>
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) =>
    madeUp([...clauses, otherwise], {
      payer: { id, name: id },
      products,
      payerWords: {
        'medically-necessary': 'covered',
        investigational: 'unproven',
        'payer-review': 'ask',
        'not-covered': 'not covered',
      },
    }),
  );

const compare = (files: readonly [object, object]): void => {
  const [first, second] = [read(files[0]), read(files[1])];
  const vocabulary = sharedVocabulary([first.vocabulary, second.vocabulary]);
  const found = differencesBetween(first, second);
  const all = bruteDifferences(
    [JSON.stringify(files[0]), JSON.stringify(files[1])],
    heldFacts.facts,
    sitesOf(vocabulary),
  ).flatMap(({ cases }) => cases);
  expect(found.cases).toBe(all.length);
  expect(found.differing).toBe(all.filter(({ outcomes: [one, other] }) => one !== other).length);
  for (const { outcomes, cases, conditions } of found.groups) {
    const mine = all.filter((each) => each.outcomes.join() === outcomes.join());
    expect(cases).toBe(mine.length);
    expect(
      all.filter((each) => conditions.some((condition) => conditionHolds(condition, each, vocabulary))),
    ).toStrictEqual(mine);
    for (const each of conditions)
      expect(all.filter((one) => conditionHolds(each, one, vocabulary))).toHaveLength(each.cases);
  }
};

describe('do the counts and conditions of made-up policies agree with trying every case', () => {
  it('of two payers, each with products of its own of the same names', () => {
    fc.assert(
      fc.property(policyOf('acme'), policyOf('zenith'), (first, second) => {
        compare([first, second]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('of two versions of one payer, whose product is one fact', () => {
    fc.assert(
      fc.property(policyOf('acme'), policyOf('acme'), (first, second) => {
        compare([first, second]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

const extents = {
  surgicalCandidacy: ['candidate', 'poor-candidate', 'not-a-candidate'],
  centralAirwayPalliation: [true, false],
  nodes: ['negative', 'positive'],
} as const;
const lungCases = extents.surgicalCandidacy.flatMap((surgicalCandidacy) =>
  extents.centralAirwayPalliation.flatMap((centralAirwayPalliation) =>
    extents.nodes.map((nodes) => ({ surgicalCandidacy, centralAirwayPalliation, nodes })),
  ),
);
const subsetsOf = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values
    .reduce<readonly (readonly Value[])[]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]])
    .filter(({ length }) => length > 0);

/** Every condition on the three facts, as the bits of the twelve cases it holds in. */
const everyCondition = subsetsOf(extents.surgicalCandidacy).flatMap((candidacies) =>
  subsetsOf(extents.centralAirwayPalliation).flatMap((palliations) =>
    subsetsOf(extents.nodes).map((sides) =>
      lungCases.reduce(
        (bits, each, place) =>
          candidacies.includes(each.surgicalCandidacy) &&
          palliations.includes(each.centralAirwayPalliation) &&
          sides.includes(each.nodes)
            ? bits | (1 << place)
            : bits,
        0,
      ),
    ),
  ),
);

/** Whether so many conditions, or fewer, hold in exactly these cases. */
const suffices = (count: number, left: number, cases: number): boolean => {
  if (left === 0) return true;
  const next = left & -left;
  return (
    count > 0 &&
    everyCondition.some(
      (bits) => (bits & ~cases) === 0 && (bits & next) !== 0 && suffices(count - 1, left & ~bits, cases),
    )
  );
};

describe('are the conditions the fewest there are', () => {
  it('for any set of cases over three facts: one less would not do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: (1 << lungCases.length) - 1 }), (bits) => {
        const named = lungCases
          .filter((_, place) => (bits & (1 << place)) !== 0)
          .map((each) => ({
            all: [{ site: 'lung' }, ...Object.entries(each).map(([name, value]) => ({ [name]: value }))],
          }));
        const other = { payer: { id: 'zenith', name: 'Zenith' } };
        const supports = {
          label: 'C',
          outcome: 'medically-necessary',
          says: 'Made up.',
          inShort: 'Made up',
          cites: ['L1'],
          rules: [],
          when: { any: named },
        };
        const { groups } = differencesBetween(read(madeUp([supports, otherwise])), read(madeUp([otherwise], other)));
        expect(groups).toHaveLength(1);
        const fewest = groups[0]?.conditions.length ?? 0;
        expect([suffices(fewest, bits, bits), suffices(fewest - 1, bits, bits)]).toStrictEqual([true, false]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
