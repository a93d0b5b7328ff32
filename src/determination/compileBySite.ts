import type { Payer, Vocabulary } from '../facts/index.ts';
import { diagramBuilder, type DiagramBuilder } from './diagram/bySite.ts';
import { combine } from './diagram/combine.ts';
import { createDiagrams, type Diagrams, type Node } from './diagram/node.ts';
import { variablesFor } from './diagram/variables.ts';
import type { PolicyOutcome } from './outcome.ts';
import type { Criterion } from './policy/criterion.ts';
import type { PolicyRead } from './policy/readPolicy.ts';
import type { Clause } from './policy/shape.ts';
import { saysWhichTumor, type NewerClause } from './policy/unread.ts';

/**
 * A leaf of a diagram; `undecided` where no clause holds, which the policy check refuses. In the diagram of a book a case can
 * also end at a policy of which no version is held for that day, or at one whose file cannot be used.
 */
export type Decision = PolicyOutcome | 'undecided' | 'no-version' | 'unusable';

/** What compiling takes of a policy. With a payer it is compiled as that payer's members meet it, else over every line of business that there is. */
export interface PolicyToCompile extends Pick<PolicyRead, 'clauses' | 'vocabulary'> {
  readonly payer?: Payer | undefined;
}

/** Whether it holds in no case. */
export const never = (node: Node<boolean>): boolean => node.kind === 'leaf' && !node.value;

/** Where no clause of these holds, for each site. */
const noneOf = (
  clauses: readonly (readonly Node<boolean>[])[],
  sites: readonly string[],
  conditions: Diagrams<boolean>,
): readonly Node<boolean>[] =>
  sites.map((_, site) =>
    combine(
      conditions,
      clauses.flatMap((bySite) => bySite.slice(site, site + 1).filter((holds) => !never(holds))),
      (met) => !met.some(Boolean),
    ),
  );

/** A clause with the diagrams of the cases in which it holds, one for each site. */
export interface ClauseBySite {
  readonly clause: Clause;
  readonly criterion: Criterion | undefined;
  readonly bySite: readonly Node<boolean>[];
  /** Where it holds or might, by an answer for which the policy was not read. */
  readonly perhapsBySite: readonly Node<boolean>[];
}

/** A policy whose sites are not joined yet. */
export interface PolicyBySite {
  readonly builder: DiagramBuilder;
  readonly clauses: readonly ClauseBySite[];
  /** What it decides, one diagram for each site, in the order of the sites. */
  readonly decided: readonly Node<Decision>[];
}

/** Where diagrams of decisions and of conditions are made: what shares them can be combined. */
export interface Stores {
  readonly decisions: Diagrams<Decision>;
  readonly conditions: Diagrams<boolean>;
}

/** What the newer clause takes of every case before any other is looked at: tumors for which the policy was not read. */
const ofNewTumors = ({ criterion }: NewerClause): Criterion => ({
  ...criterion,
  parts: criterion.parts.filter((part) => !('parts' in part) && saysWhichTumor(part.fact)),
});

const clausesBySite = (
  { clauses }: PolicyToCompile,
  builder: DiagramBuilder,
  conditions: Diagrams<boolean>,
): readonly ClauseBySite[] => {
  const compiled: ClauseBySite[] = [];
  for (const each of clauses) {
    const { clause, criterion } = each;
    const condition = each.isNewer ? ofNewTumors(each) : criterion;
    const bySite = condition
      ? builder.bySite(condition)
      : noneOf(
          compiled.map((before) => before.bySite),
          builder.sites,
          conditions,
        );
    compiled.push({
      clause,
      criterion,
      bySite,
      perhapsBySite: condition ? builder.perhapsBySite(condition) : bySite,
    });
  }
  return compiled;
};

/** What the clauses leave open, because one of them turns on an answer for which the policy was not read. */
const UNREAD = 'unread';
type Raw = Decision | typeof UNREAD;

/** The first clause that holds decides: each is put before those after it, the last first. */
const decide = (clauses: readonly ClauseBySite[], site: number, raw: Diagrams<Raw>): Node<Raw> =>
  clauses.reduceRight<Node<Raw>>((later, { bySite: { [site]: holds }, perhapsBySite: { [site]: might }, clause }) => {
    if (!holds || !might || never(might)) return later;
    return combine<Raw | boolean, Raw>(raw, [holds, might, later], ([must, may, decision]) => {
      if (must === true || typeof decision !== 'string') return clause.outcome;
      return may === true && decision !== clause.outcome ? UNREAD : decision;
    });
  }, raw.leaf('undecided'));

/**
 * The clauses once it is known what is left open. The newer clause takes new tumors, and the cases in which an answer for which
 * the policy was not read decides; no other clause is said to hold there.
 */
const withOpenCases = (
  clauses: readonly ClauseBySite[],
  { clauses: [first] }: PolicyToCompile,
  decided: readonly Node<Raw>[],
  conditions: Diagrams<boolean>,
): readonly ClauseBySite[] => {
  const [newer, ...others] = clauses;
  if (!newer || first?.isNewer === undefined) return clauses;
  const open = decided.map((raw, site) =>
    combine<Raw | boolean, boolean>(
      conditions,
      [newer.bySite[site] ?? conditions.leaf(false), raw],
      ([met, decision]) => met === true || decision === UNREAD,
    ),
  );
  const outside = (bySite: readonly Node<boolean>[]): readonly Node<boolean>[] =>
    bySite.map((holds, site) =>
      combine(conditions, [holds, open[site] ?? conditions.leaf(false)], ([met, isOpen]) => met === true && !isOpen),
    );
  return [{ ...newer, bySite: open }, ...others.map((each) => ({ ...each, bySite: outside(each.bySite) }))];
};

/** Compiles policies over one set of variables, into shared stores: what they decide can then be combined leaf by leaf. */
export const compilerFor = (
  policies: readonly PolicyToCompile[],
  vocabulary: Vocabulary,
  { conditions, decisions }: Stores,
): ((policy: PolicyToCompile) => PolicyBySite) => {
  const criteria = policies.flatMap(({ clauses }) => clauses.flatMap(({ criterion }) => criterion ?? []));
  const variables = variablesFor(vocabulary, criteria);
  return (read) => {
    const builder = diagramBuilder(
      read.vocabulary,
      (fact, site) => variables.at(fact, site, read.payer?.id),
      conditions,
    );
    const clauses = clausesBySite(read, builder, conditions);
    const raw = createDiagrams<Raw>();
    const decided = builder.sites.map((_, site) => decide(clauses, site, raw));
    return {
      builder,
      clauses: withOpenCases(clauses, read, decided, conditions),
      decided: decided.map((node) =>
        combine<Raw, Decision>(decisions, [node], ([decision = 'undecided']) =>
          decision === UNREAD ? 'payer-review' : decision,
        ),
      ),
    };
  };
};
