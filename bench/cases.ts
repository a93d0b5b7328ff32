import type { PreparedPolicy } from '../src/determination/index.ts';
import { choicesOf, isAskedFor, sitesOf, type FactDefinition, type Facts, type FactValue } from '../src/facts/index.ts';

type Criterion = Exclude<PreparedPolicy['clauses'][number]['criterion'], undefined>;
type FactTest = Exclude<Criterion, { parts: unknown }>;

/** A fact that a policy tests for the tumors of one site, with the values that a case can have there. */
interface Tested {
  readonly name: string;
  readonly values: readonly FactValue[];
}

const testsIn = (criterion: Criterion): readonly FactTest[] =>
  'parts' in criterion ? criterion.parts.flatMap(testsIn) : [criterion];

const BESIDE = 0.1;

/** Numbers at and beside each threshold: whole ones where the fact has no others. */
const numbersAt = (tests: readonly FactTest[], beside: number): readonly number[] => [
  ...new Set(
    tests
      .flatMap((test) => (test.kind === 'number' ? Object.values(test.bounds) : []))
      .flatMap((at: number) => [at - beside, at, at + beside]),
  ),
];

const testedAt = ({ clauses, vocabulary }: PreparedPolicy, site: string): readonly Tested[] => {
  const tests = clauses.flatMap(({ criterion }) => (criterion ? testsIn(criterion) : []));
  const valuesOf = (fact: FactDefinition): readonly FactValue[] => {
    if (fact.domain.of === 'number')
      return numbersAt(
        tests.filter((test) => test.fact === fact),
        fact.domain.whole === true ? 1 : BESIDE,
      );
    return choicesOf(fact, vocabulary, { site }).map(({ value }) =>
      fact.domain.of === 'yes-no' ? value === 'true' : value,
    );
  };
  return [...new Set(tests.map(({ fact }) => fact))]
    .filter((fact) => fact.name !== 'site' && isAskedFor(fact, site))
    .map((fact) => ({ name: fact.name, values: valuesOf(fact) }))
    .filter(({ values }) => values.length > 0);
};

const combinations = (tested: readonly Tested[], withUnknown: boolean): readonly Facts[] =>
  tested.reduce<readonly Facts[]>(
    (cases, { name, values }) =>
      cases.flatMap((facts) => [
        ...(withUnknown ? [facts] : []),
        ...values.map((value) => ({ ...facts, [name]: value })),
      ]),
    [{}],
  );

const atEverySite = (prepared: PreparedPolicy, withUnknown: boolean): readonly Facts[] =>
  sitesOf(prepared.vocabulary).flatMap((site) =>
    combinations(testedAt(prepared, site), withUnknown).map((facts) => ({ site, ...facts })),
  );

/** Every case in which all facts that the policy tests at the site are known. */
export const completeCases = (prepared: PreparedPolicy): readonly Facts[] => atEverySite(prepared, false);

/** Every case at a known site: each tested fact unknown or any of its values. The complete cases are among them. */
export const partialCases = (prepared: PreparedPolicy): readonly Facts[] => atEverySite(prepared, true);

/** The same cases in an order that is no order, the same in every run: neighbours have little in common. */
export const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
};
