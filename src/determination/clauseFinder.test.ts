import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldVocabulary } from '../../testing/held.ts';
import { choicesOf, heldFacts, type Choice, type FactDefinition, type Vocabulary } from '../facts/index.ts';
import { clauseFinder, type ClauseFinder } from './clauseFinder.ts';
import { findingsOf } from './clauseFindings.ts';
import { madeUp, otherwise, supports } from './fixtures/madeUp.ts';
import { policyOutcomes, type PolicyOutcome } from './outcome.ts';
import type { Condition } from './policy/condition.ts';

/** What clauses are read with. */
interface Reading {
  readonly is: string;
  readonly readWith: number;
  readonly vocabulary: Vocabulary;
}

/** A clause as a person writes it: without a condition it takes whatever none before it does. */
interface Written {
  readonly outcome: PolicyOutcome;
  readonly when: Condition | undefined;
}

const NEXT = heldFacts.edition + 1;
const younger: Choice = { value: 'younger', word: 'Younger', since: NEXT };

/** The facts held with an answer more of the next edition: of every site, and of one. */
const grown: Vocabulary = {
  ...heldVocabulary,
  facts: heldVocabulary.facts.map((fact): FactDefinition => {
    const { name, domain } = fact;
    if (name === 'approach' && domain.of === 'choices')
      return { ...fact, domain: { ...domain, choices: [...domain.choices, younger] } };
    if (name !== 'stage' || domain.of !== 'choices-by-site') return fact;
    return {
      ...fact,
      domain: { ...domain, choices: { ...domain.choices, kidney: [...(domain.choices['kidney'] ?? []), younger] } },
    };
  }),
};

const readings: readonly Reading[] = [
  { is: 'every answer was read', readWith: heldFacts.edition, vocabulary: heldVocabulary },
  { is: 'some tumors are younger', readWith: 1, vocabulary: heldVocabulary },
  { is: 'other answers are younger', readWith: heldFacts.edition, vocabulary: grown },
];

const limits = fc.constantFrom('atMost', 'below', 'atLeast', 'above');

const testOf = (fact: FactDefinition): fc.Arbitrary<Condition> => {
  if (fact.domain.of === 'number')
    return fc.tuple(limits, fc.integer({ min: 1, max: 9 })).map(([limit, at]) => ({ [fact.name]: { [limit]: at } }));
  if (fact.domain.of === 'yes-no') return fc.boolean().map((value) => ({ [fact.name]: value }));
  const values = choicesOf(fact, heldVocabulary, {}).map(({ value }) => value);
  return fc.subarray(values, { minLength: 1, maxLength: 3 }).map((own) => ({ [fact.name]: own }));
};

// Few facts, so that conditions meet: of every site and of one, of several kinds, before the site and after it.
const tested = heldFacts.facts.filter(({ name }) =>
  ['site', 'tumorType', 'sizeCm', 'egfr', 'psa', 'solitaryKidney', 'approach', 'stage', 'product'].includes(name),
);
const conditions = fc.letrec<{ condition: Condition }>((tie) => {
  const one = fc.oneof(...tested.map(testOf));
  const several = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: 'xsmall', maxDepth: 2 },
      one,
      several.map((all): Condition => ({ all })),
      several.map((any): Condition => ({ any })),
      tie('condition').map((not): Condition => ({ not })),
      several.map((of): Condition => ({ atLeast: of.length > 1 ? 2 : 1, of })),
    ),
  };
}).condition;

const written = fc.record({ outcome: fc.constantFrom(...policyOutcomes), when: conditions });
const first = fc.tuple(fc.array(written, { minLength: 1, maxLength: 5 }), fc.boolean());
const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('put', 'decide', 'take', 'turn'), written), { maxLength: 6 });

/** What is written, state by state: a clause is put in another one's place, decides otherwise, is taken out, or moved to the end. */
const historyOf = (
  [clauses, hasRest]: readonly [readonly Written[], boolean],
  changes: readonly (readonly [number, string, Written])[],
): readonly (readonly Written[])[] => {
  const states = [clauses];
  for (const [place, kind, clause] of changes) {
    const before = states.at(-1) ?? [];
    const at = place % before.length;
    const others = before.filter((_, index) => index !== at);
    const next: Readonly<Record<string, readonly Written[]>> = {
      put: before.map((each, index) => (index === at ? clause : each)),
      decide: before.map((each, index) => (index === at ? { ...each, outcome: clause.outcome } : each)),
      turn: [...others, ...before.slice(at, at + 1)],
      take: others.length > 0 ? others : before,
    };
    states.push(next[kind] ?? before);
  }
  return states.map((each) => (hasRest ? [...each, { outcome: 'not-covered', when: undefined }] : each));
};

const policyOf = (clauses: readonly Written[], readWith: number): object =>
  madeUp(
    clauses.map(({ outcome, when }, index) => ({
      ...(when ? supports(`C.${String(index + 1)}`, when) : otherwise),
      outcome,
      ...(outcome === 'payer-review' ? { question: 'How?' } : {}),
    })),
    { readWith },
  );

const found = (finder: ClauseFinder, clauses: readonly Written[], criterionOf: ClauseFinder['read']): unknown => {
  const read = clauses.map(({ outcome, when }) => ({ outcome, criterion: when && criterionOf(when) }));
  if (read.some(({ criterion }, index) => clauses[index]?.when && !criterion)) return 'not read';
  const { undecided, clauses: unreached, takerOf, outcomes } = finder.find(read);
  return { undecided, unreached, takers: unreached.map(takerOf), outcomes: [...outcomes] };
};

const foundAnew = (clauses: readonly Written[], { readWith, vocabulary }: Reading): unknown => {
  const { findings } = findingsOf(policyOf(clauses, readWith), vocabulary);
  if (!findings) return 'not read';
  const { undecided, clauses: unreached, takerOf, census } = findings;
  return { undecided, unreached, takers: unreached.map(takerOf), outcomes: [...census.outcomes] };
};

/** A finder for policies of this reading, which reads a condition that is the very same once. */
const finderOf = ({ readWith, vocabulary }: Reading) => {
  const finder = clauseFinder(policyOf([{ outcome: 'investigational', when: undefined }], readWith), vocabulary);
  if (!finder) throw new TypeError('the made-up policy is refused');
  const read = new Map<Condition, ReturnType<ClauseFinder['read']>>();
  const criterionOf = (when: Condition) => {
    const criterion = read.has(when) ? read.get(when) : finder.read(when);
    read.set(when, criterion);
    return criterion;
  };
  return { finder, criterionOf };
};

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 60) };

test.each(readings)(
  'whatever was written before, what clauses come to is what a policy of them comes to: $is',
  (reading) => {
    const { finder, criterionOf } = finderOf(reading);
    fc.assert(
      fc.property(first, edits, (begun, changes) => {
        for (const clauses of historyOf(begun, changes))
          expect(found(finder, clauses, criterionOf)).toEqual(foundAnew(clauses, reading));
      }),
      RUNS,
    );
  },
);

test.each(readings)('so are the parts that no case of a clause meets: $is', (reading) => {
  const { finder, criterionOf } = finderOf(reading);
  fc.assert(
    fc.property(conditions, (when) => {
      const criterion = criterionOf(when);
      const policy = policyOf([{ outcome: 'not-covered', when }], reading.readWith);
      const { findings } = findingsOf(policy, reading.vocabulary);
      expect(criterion && finder.unmetParts(criterion)).toEqual(findings?.parts().map(({ part }) => part));
    }),
    RUNS,
  );
});

test('a policy that cannot be read has no finder', () => {
  expect(clauseFinder(madeUp([otherwise], { alsoRead: { colour: ['blue'] } }), heldVocabulary)).toBeUndefined();
});
