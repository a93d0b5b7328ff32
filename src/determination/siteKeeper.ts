import { sitesOf, type Vocabulary } from '../facts/index.ts';
import { isReached } from './clauseFindings.ts';
import { compileAt, type ClauseToCompile, type Decision, type Raw, type Stores } from './compileBySite.ts';
import { diagramBuilder, isAllRead } from './diagram/bySite.ts';
import { combine } from './diagram/combine.ts';
import type { Counted } from './diagram/count.ts';
import { meetingAt } from './diagram/limitsAt.ts';
import { createDiagrams, type Diagrams, type Node } from './diagram/node.ts';
import { variablesFor, type MadeVariables } from './diagram/variables.ts';
import type { PolicyOutcome } from './outcome.ts';
import type { Criterion } from './policy/criterion.ts';
import { askedBy } from './policy/readPolicy.ts';
import { newerClause, type NewerClause, type Unread } from './policy/unread.ts';

/** A clause by what it decides and its condition; without one it takes whatever no clause before it does. */
export interface ClauseToFind {
  readonly outcome: PolicyOutcome;
  readonly criterion: Criterion | undefined;
}

/** What some clauses come to for the tumors of one site; clauses by their place. */
export interface FoundAt {
  /** Where a clause holds; undefined: it cannot concern the site. */
  readonly holdsOf: (clause: number) => Node<boolean> | undefined;
  /** Where a part of these clauses is met. */
  readonly at: (criterion: Criterion) => Node<boolean>;
}

/** What some clauses come to, site by site and together. */
interface CompiledSites {
  readonly sites: readonly FoundAt[];
  readonly root: Node<Decision>;
  /** The places of the clauses that some case reaches. */
  readonly reached: ReadonlySet<number>;
  /** Where the diagrams of conditions were made, and what was counted of those of decisions. */
  readonly conditions: Diagrams<boolean>;
  readonly counted: Counted<Decision>;
}

/** Of one site, without its place and without the clauses that cannot concern it. */
interface KeptSite {
  readonly holds: readonly Node<boolean>[];
  readonly isReached: readonly boolean[];
  readonly decided: Node<Decision>;
  readonly at: FoundAt['at'];
}

/** So many sites are kept as they were found, of so many states of the clauses; then all is made anew. */
const MOST_KEPT = 400;

/** What is made for one state of the clauses and stands again in the next. */
interface SiteStores extends Stores {
  readonly raw: Diagrams<Raw>;
  readonly variables: MadeVariables;
  readonly counted: Counted<Decision>;
  readonly sites: Map<string, KeptSite>;
}

const emptyStores = (): SiteStores => ({
  conditions: createDiagrams(),
  decisions: createDiagrams(),
  raw: createDiagrams(),
  variables: new Map(),
  counted: new Map(),
  sites: new Map(),
});

/**
 * Compiles clauses again and again, as `compilePolicy` compiles a policy of them, and keeps what they come to at each site: a
 * change is compiled for the sites that the changed clause can concern. `unread`: the answers that the policy was not read for.
 */
export const siteKeeper = (
  unread: readonly Unread[],
  vocabulary: Vocabulary,
): ((clauses: readonly ClauseToFind[]) => CompiledSites) => {
  let stores = emptyStores();
  const names = sitesOf(vocabulary);
  const concerned = new WeakMap<Criterion, readonly boolean[]>();
  const signs = new WeakMap<Criterion, string>();
  let signed = 0;
  const newers = new Map<string, NewerClause>();

  const concerns = (criterion: Criterion): readonly boolean[] => {
    const known =
      concerned.get(criterion) ??
      names.map((site) => !isAllRead(criterion) || meetingAt(criterion, site, vocabulary) !== 'none');
    concerned.set(criterion, known);
    return known;
  };
  const signOf = (criterion: Criterion | undefined): string => {
    if (!criterion) return '';
    const sign = signs.get(criterion) ?? String(++signed);
    signs.set(criterion, sign);
    return sign;
  };
  /** The clause for the answers that a policy of these conditions was not read for; undefined where it has none to judge. */
  const newerThan = (criteria: readonly Criterion[]): NewerClause | undefined => {
    if (unread.length === 0) return undefined;
    const asked = askedBy(criteria, unread);
    const name = asked.map(({ fact }) => fact.name).join(' ');
    const newer = asked.length === 0 ? undefined : (newers.get(name) ?? newerClause(asked));
    if (newer) newers.set(name, newer);
    return newer;
  };
  const builderFor = (criteria: readonly Criterion[]) => {
    const variables = variablesFor(vocabulary, criteria, stores.variables);
    return diagramBuilder(vocabulary, (fact, site) => variables.at(fact, site, undefined), stores.conditions);
  };
  const findAt = (site: number, clauses: readonly ClauseToFind[], newer: NewerClause | undefined): KeptSite => {
    const own = clauses.map(({ criterion, outcome }): ClauseToCompile => ({ clause: { outcome }, criterion }));
    const builder = builderFor(clauses.flatMap(({ criterion }) => criterion ?? []));
    const compiled = compileAt(newer ? [newer, ...own] : own, site, builder, stores, stores.raw);
    const holds = compiled.clauses.slice(newer ? 1 : 0).map((each) => each.holds);
    return {
      holds,
      isReached: clauses.map(({ outcome }, index) =>
        isReached(
          combine<unknown, boolean>(
            stores.conditions,
            [...holds.slice(index, index + 1), compiled.decided],
            ([met, decision]) => met === true && decision === outcome,
          ),
        ),
      ),
      decided: compiled.decided,
      at: (criterion) => builder.at(criterion, site),
    };
  };

  return (clauses) => {
    if (stores.sites.size > MOST_KEPT) stores = emptyStores();
    const newer = newerThan(clauses.flatMap(({ criterion }) => criterion ?? []));
    const reached = new Set<number>();
    const decided: Node<Decision>[] = [];
    const sites = names.map((_, site): FoundAt => {
      const places = [...clauses.keys()].filter((place) => {
        const criterion = clauses[place]?.criterion;
        return !criterion || concerns(criterion)[site];
      });
      const here = places.flatMap((place) => clauses[place] ?? []);
      const key = [
        site,
        signOf(newer?.criterion),
        ...here.map((each) => `${each.outcome} ${signOf(each.criterion)}`),
      ].join();
      const found = stores.sites.get(key) ?? findAt(site, here, newer);
      stores.sites.set(key, found);
      places.forEach((place, index) => {
        if (found.isReached[index]) reached.add(place);
      });
      decided.push(found.decided);
      return {
        holdsOf: (clause) => found.holds[places.indexOf(clause)],
        at: found.at,
      };
    });
    return {
      sites,
      root: builderFor([]).join(decided, stores.decisions),
      reached,
      conditions: stores.conditions,
      counted: stores.counted,
    };
  };
};
