import { policyOutcomes } from '../determination/index.ts';
import { factNamed, sitesOf, type Vocabulary } from '../facts/index.ts';
import { isCheckable } from './clausesAlone.ts';
import { emptyGroup, emptyTest, partsOf, signOfCondition, type DraftCondition, type DraftTest } from './condition.ts';
import { isFinished } from './conditionFile.ts';
import type { Draft, DraftClause } from './draft.ts';
import { finderOf, type DraftFinder } from './draftFinder.ts';
import { emptyClause } from './emptyDraft.ts';

const foundOf = new WeakMap<DraftFinder, Map<string, readonly string[]>>();
/** More than one clause is looked at while it is written. */
const MOST_KEPT = 100;

const clauseForSite = (site: string, outcome: DraftClause['outcome']): DraftClause => ({
  ...emptyClause(site, site),
  outcome,
  when: emptyGroup(site, 'all', [{ ...emptyTest(site), fact: 'site', values: [site] }]),
});

/**
 * The same list for the same clauses: the sites of which the finished clauses before the one of this key leave some tumor undecided, in the order of the facts. All, where
 * those clauses cannot be judged.
 */
export const sitesLeftFor = (draft: Draft, key: string, vocabulary: Vocabulary): readonly string[] => {
  const { clauses } = draft.policy;
  const names = new Set(vocabulary.facts.map(({ name }) => name));
  const before = clauses
    .slice(
      0,
      Math.max(
        clauses.findIndex((clause) => clause.key === key),
        0,
      ),
    )
    .filter(
      (clause) =>
        isCheckable(clause) &&
        !clause.isRemainder &&
        partsOf(clause.when).every((part) => part.kind !== 'test' || names.has(part.fact)),
    );
  const sites = sitesOf(vocabulary);
  // What no clause before decides is told from what they decide by an outcome that none of them has.
  const outcome = policyOutcomes.find((each) => before.every((clause) => clause.outcome !== each));
  const finder = finderOf(draft, vocabulary);
  const kept = foundOf.get(finder) ?? new Map<string, readonly string[]>();
  foundOf.set(finder, kept);
  if (kept.size > MOST_KEPT) kept.clear();
  const name = before.map(({ when, outcome: own }) => `${own} ${signOfCondition(when)}`).join();
  const left =
    kept.get(name) ??
    (before.length === 0 || outcome === undefined ? sites : undecidedSites(finder, before, sites, outcome));
  kept.set(name, left);
  return left;
};

const undecidedSites = (
  finder: DraftFinder,
  before: readonly DraftClause[],
  sites: readonly string[],
  outcome: DraftClause['outcome'],
): readonly string[] => {
  const asked = sites.map((site) => clauseForSite(site, outcome));
  const found = finder.find([...before, ...asked]);
  if (!found) return sites;
  const left = sites.filter((_, index) => !found.clauses.includes(before.length + index));
  return left.length === 0 ? sites : left;
};

/** The sites of the tumors that can meet a test, as far as its question tells; undefined: any. */
const sitesOfTest = (test: DraftTest, vocabulary: Vocabulary): readonly string[] | undefined => {
  if (test.fact === 'site') return test.values;
  const fact = factNamed(vocabulary, test.fact);
  if (fact?.domain.of !== 'choices-by-site') return fact?.sites;
  return Object.entries(fact.domain.choices)
    .filter(([, choices]) => choices.some(({ value }) => test.values.includes(value)))
    .map(([site]) => site);
};

/**
 * The sites of the tumors that a part of a group can be about: `outer`, narrowed by what stands beside it where all must hold. What
 * would leave no site narrows nothing: it is told as shut out.
 */
export const sitesBeside = (
  part: DraftCondition,
  { kind, parts }: { readonly kind: DraftCondition['kind']; readonly parts: readonly DraftCondition[] },
  outer: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] => {
  if (kind !== 'all') return outer;
  const beside = parts.filter((each) => each.kind === 'test' && each !== part && isFinished(each));
  // The site itself narrows first.
  const inOrder = [...beside].sort((a, b) => Number(isOfSite(b)) - Number(isOfSite(a)));
  return inOrder.reduce((left, test) => {
    const own = test.kind === 'test' ? sitesOfTest(test, vocabulary) : undefined;
    const narrowed = own ? left.filter((site) => own.includes(site)) : left;
    return narrowed.length === 0 ? left : narrowed;
  }, outer);
};

const isOfSite = (condition: DraftCondition): boolean => condition.kind === 'test' && condition.fact === 'site';
