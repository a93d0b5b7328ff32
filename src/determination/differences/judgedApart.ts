import { sitesOf } from '../../facts/index.ts';
import { compilerFor, type ClauseBySite, type Decision, type PolicyToCompile } from '../compileBySite.ts';
import { combine } from '../diagram/combine.ts';
import { createDiagrams, type Diagrams, type Node } from '../diagram/node.ts';
import { type Variable } from '../diagram/variable.ts';
import { sharedVocabulary } from '../diagram/variables.ts';

/** What two policies say of a case. */
export type Judged = readonly [Decision, Decision];

/** The tumors of one site, judged by two policies. */
export interface SiteJudged {
  readonly site: string;
  /** All facts on which either outcome can turn here, in order. A complete case gives each of them a value or an interval. */
  readonly variables: readonly Variable[];
  /** Undefined: both say the same. Equal pairs are one object. */
  readonly judged: Node<Judged | undefined>;
}

/** Two policies over one set of variables. */
export interface Apart {
  readonly sites: readonly SiteJudged[];
  readonly conditions: Diagrams<boolean>;
  /** The clauses of each; those that hold in the same cases have the same diagrams. */
  readonly clauses: readonly [readonly ClauseBySite[], readonly ClauseBySite[]];
}

const variablesOf = (...nodes: readonly Node<unknown>[]): readonly Variable[] =>
  [...new Set(nodes.flatMap(({ support }) => support))].sort((a, b) => a.rank - b.rank);

/**
 * Puts two policies side by side, site by site: below the site, the facts of different sites have nothing to do with each
 * other. Numbers are cut at the thresholds of both. Each payer's product is a fact of its own; versions of one payer share it.
 */
export const putApart = (before: PolicyToCompile, after: PolicyToCompile): Apart => {
  const [decisions, conditions, differences] = [
    createDiagrams<Decision>(),
    createDiagrams<boolean>(),
    createDiagrams<Judged | undefined>(),
  ];
  const vocabulary = sharedVocabulary([before.vocabulary, after.vocabulary]);
  const compile = compilerFor([before, after], vocabulary, { decisions, conditions });
  const [first, second] = [compile(before), compile(after)];
  const pairs = new Map<string, Judged>();
  const pairOf = (one: Decision, other: Decision): Judged | undefined => {
    if (one === other) return undefined;
    const key = `${one} ${other}`;
    const pair = pairs.get(key) ?? [one, other];
    pairs.set(key, pair);
    return pair;
  };
  const sites = sitesOf(before.vocabulary).flatMap((site, place): readonly SiteJudged[] => {
    const [one, other] = [first.decided[place], second.decided[place]];
    if (!one || !other) return [];
    const judged = combine(differences, [one, other], ([a = 'undecided', b = 'undecided']) => pairOf(a, b));
    return [{ site, variables: variablesOf(one, other), judged }];
  });
  return { sites, conditions, clauses: [first.clauses, second.clauses] };
};
