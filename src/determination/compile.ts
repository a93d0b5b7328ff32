import { combine } from './diagram/combine.ts';
import { diagramBuilder, type DiagramBuilder } from './diagram/bySite.ts';
import { createDiagrams, type Diagrams, type Node } from './diagram/node.ts';
import { sharedVocabulary, variablesFor } from './diagram/variable.ts';
import type { PolicyOutcome } from './outcome.ts';
import { alternativesOf, withParts, type Criterion } from './policy/criterion.ts';
import type { PolicyRead } from './policy/readPolicy.ts';
import type { Clause } from './policy/shape.ts';

/** A leaf of a policy's diagram; `undecided` where no clause holds, which the policy check refuses. */
export type Decision = PolicyOutcome | 'undecided';

/** A named criterion with the diagram of the cases in which it is met. */
export interface Holding {
  readonly label: string;
  readonly holds: Node<boolean>;
}

export interface CompiledClause extends Holding {
  readonly clause: Clause;
  /** Undefined for the remainder, which holds where no clause before it does. */
  readonly criterion: Criterion | undefined;
  /** Labelled alternatives, each of which stands for the clause where it is met. */
  readonly alternatives: readonly Holding[];
  /** Sites with a case in which the clause holds. */
  readonly sites: ReadonlySet<string>;
}

/** A policy with the one diagram from which every determination is read. */
export interface CompiledPolicy extends PolicyRead {
  readonly root: Node<Decision>;
  readonly clauses: readonly CompiledClause[];
  readonly decisions: Diagrams<Decision>;
  readonly conditions: Diagrams<boolean>;
  /** The diagram of the cases in which a criterion is met. */
  readonly holdsOf: (criterion: Criterion) => Node<boolean>;
}

const never = (node: Node<boolean>): boolean => node.kind === 'leaf' && !node.value;

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
}

/** A policy whose sites are not joined yet. */
export interface PolicyBySite {
  readonly builder: DiagramBuilder;
  readonly clauses: readonly ClauseBySite[];
  /** What it decides, one diagram for each site, in the order of the sites. */
  readonly decided: readonly Node<Decision>[];
}

/** What compiling takes of a policy. */
export type PolicyToCompile = Pick<PolicyRead, 'clauses' | 'policy' | 'vocabulary'>;

interface Stores {
  readonly decisions: Diagrams<Decision>;
  readonly conditions: Diagrams<boolean>;
}

const clausesBySite = (
  { clauses }: PolicyToCompile,
  builder: DiagramBuilder,
  conditions: Diagrams<boolean>,
): readonly ClauseBySite[] => {
  const compiled: ClauseBySite[] = [];
  for (const { clause, criterion } of clauses) {
    compiled.push({
      clause,
      criterion,
      bySite: criterion
        ? builder.bySite(criterion)
        : noneOf(
            compiled.map((each) => each.bySite),
            builder.sites,
            conditions,
          ),
    });
  }
  return compiled;
};

/** The first clause that holds decides: each is put before those after it, the last first. */
const decide = (clauses: readonly ClauseBySite[], site: number, decisions: Diagrams<Decision>): Node<Decision> =>
  clauses.reduceRight<Node<Decision>>((later, { bySite: { [site]: holds }, clause }) => {
    if (!holds || never(holds)) return later;
    return combine<Decision | boolean, Decision>(decisions, [holds, later], ([met, decision]) =>
      met === true || typeof decision !== 'string' ? clause.outcome : decision,
    );
  }, decisions.leaf('undecided'));

/** Compiles policies over one set of variables, into shared stores: what they decide can then be combined leaf by leaf. */
export const compilerFor = (
  policies: readonly PolicyToCompile[],
  { conditions, decisions }: Stores,
): ((policy: PolicyToCompile) => PolicyBySite) => {
  const criteria = policies.flatMap(({ clauses }) =>
    clauses.flatMap(({ criterion }) => (criterion ? withParts(criterion) : [])),
  );
  const variables = variablesFor(sharedVocabulary(policies.map(({ vocabulary }) => vocabulary)), criteria);
  return (read) => {
    const builder = diagramBuilder(
      read.vocabulary,
      (fact, site) => variables.at(fact, site, read.policy.payer.id),
      conditions,
    );
    const clauses = clausesBySite(read, builder, conditions);
    return { builder, clauses, decided: builder.sites.map((_, site) => decide(clauses, site, decisions)) };
  };
};

/** Compiles a policy into its decision diagram: the first clause that holds gives the leaf. Milliseconds, once a policy. */
export const compilePolicy = (read: PolicyRead): CompiledPolicy => {
  const [decisions, conditions] = [createDiagrams<Decision>(), createDiagrams<boolean>()];
  const { builder, clauses, decided } = compilerFor([read], { decisions, conditions })(read);
  const holdsOf = (criterion: Criterion): Node<boolean> => builder.join(builder.bySite(criterion), conditions);
  const compiled = clauses.map(({ clause, criterion, bySite }) => ({
    clause,
    criterion,
    label: clause.label,
    holds: builder.join(bySite, conditions),
    alternatives: criterion
      ? alternativesOf(criterion).map((each) => ({ label: each.label ?? '', holds: holdsOf(each) }))
      : [],
    sites: new Set(builder.sites.filter((_, site) => !bySite.slice(site, site + 1).every(never))),
  }));
  return { ...read, root: builder.join(decided, decisions), clauses: compiled, decisions, conditions, holdsOf };
};
