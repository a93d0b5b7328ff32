import type { ClauseBySite } from '../compileBySite.ts';
import { withParts } from '../policy/criterion.ts';
import type { Clause, Policy } from '../policy/shape.ts';

const clauseWays = ['outcome', 'cases', 'label', 'wording', 'citation', 'moved'] as const;

/** How a clause differs from its counterpart in another version, the weightiest first. `moved`: other lines, the same words about them. */
export type ClauseWay = (typeof clauseWays)[number];

/** A clause of one version and its counterpart in the other; undefined where it has none. Same in every way: `ways` is empty. */
export interface ClauseChange {
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
  readonly ways: readonly ClauseWay[];
}

type Pair = readonly [ClauseBySite, ClauseBySite];

const holdInSameCases = (one: ClauseBySite, other: ClauseBySite): boolean =>
  one.bySite.length === other.bySite.length && one.bySite.every((node, site) => node === other.bySite[site]);

const isNamedAlike = ({ clause: one }: ClauseBySite, { clause: other }: ClauseBySite): boolean =>
  one.label === other.label && one.outcome === other.outcome;

/** Labels are names, not ids: counterparts are told by name and cases together, then by the cases, then by the name alone. */
const likenesses: readonly ((one: ClauseBySite, other: ClauseBySite) => boolean)[] = [
  (one, other) => isNamedAlike(one, other) && holdInSameCases(one, other),
  holdInSameCases,
  isNamedAlike,
];

const counterparts = (before: readonly ClauseBySite[], after: readonly ClauseBySite[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const areAlike of likenesses) {
    for (const one of before) {
      if (pairs.some(([each]) => each === one)) continue;
      const other = after.find((each) => areAlike(one, each) && !pairs.some(([, taken]) => taken === each));
      if (other) pairs.push([one, other]);
    }
  }
  return pairs;
};

const wordingOf = ({ clause: { says, payerWord, question, relatedPolicies }, criterion }: ClauseBySite): string =>
  JSON.stringify([
    says,
    payerWord,
    question,
    relatedPolicies,
    criterion ? withParts(criterion).map((part) => [part.label, part.says]) : [],
  ]);

const citesOf = ({ clause, criterion }: ClauseBySite): readonly string[] => [
  ...clause.cites,
  ...(criterion ? withParts(criterion) : []).flatMap(({ cites }) => cites),
];

const citationsOf = (each: ClauseBySite, { citations }: Policy, withLines: boolean): string =>
  JSON.stringify(
    citesOf(each).map((place) => {
      const { lines, ...words } = citations[place] ?? { lines: [] };
      return withLines ? { ...words, lines } : words;
    }),
  );

const waysOf = ([one, other]: Pair, policies: readonly [Policy, Policy]): readonly ClauseWay[] => {
  const cited = (withLines: boolean): boolean =>
    citationsOf(one, policies[0], withLines) !== citationsOf(other, policies[1], withLines);
  const citation = cited(false);
  const differs: Readonly<Record<ClauseWay, boolean>> = {
    outcome: one.clause.outcome !== other.clause.outcome,
    cases: !holdInSameCases(one, other),
    label: one.clause.label !== other.clause.label,
    wording: wordingOf(one) !== wordingOf(other),
    citation,
    moved: !citation && cited(true),
  };
  return clauseWays.filter((way) => differs[way]);
};

/** The clauses of two versions, each with its counterpart, in the order of the earlier text; what only the later one has comes last. */
export const clauseChanges = (
  clauses: readonly [readonly ClauseBySite[], readonly ClauseBySite[]],
  policies: readonly [Policy, Policy],
): readonly ClauseChange[] => {
  const pairs = counterparts(...clauses);
  return [
    ...clauses[0].map((one): ClauseChange => {
      const pair = pairs.find(([each]) => each === one);
      return pair
        ? { before: one.clause, after: pair[1].clause, ways: waysOf(pair, policies) }
        : { before: one.clause, after: undefined, ways: [] };
    }),
    ...clauses[1]
      .filter((other) => !pairs.some(([, each]) => each === other))
      .map(({ clause }): ClauseChange => ({ before: undefined, after: clause, ways: [] })),
  ];
};
