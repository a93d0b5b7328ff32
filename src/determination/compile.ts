import { combine } from './diagram/combine.ts';
import { diagramBuilder, type DiagramBuilder } from './diagram/bySite.ts';
import { createDiagrams, type Diagrams, type Node } from './diagram/node.ts';
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
const noneOf = (clauses: readonly (readonly Node<boolean>[])[], sites: readonly string[], conditions: Diagrams<boolean>): readonly Node<boolean>[] =>
  sites.map((_, site) => combine(conditions, clauses.flatMap((bySite) => bySite.slice(site, site + 1).filter((holds) => !never(holds))), (met) => !met.some(Boolean)));

type BySite = CompiledClause & { readonly bySite: readonly Node<boolean>[] };

const compileClauses = ({ clauses }: PolicyRead, builder: DiagramBuilder, conditions: Diagrams<boolean>): readonly BySite[] => {
  const compiled: BySite[] = [];
  for (const { clause, criterion } of clauses) {
    const bySite = criterion ? builder.bySite(criterion) : noneOf(compiled.map((each) => each.bySite), builder.sites, conditions);
    compiled.push({
      clause,
      criterion,
      label: clause.label,
      bySite,
      holds: builder.join(bySite, conditions),
      alternatives: criterion ? alternativesOf(criterion).map((each) => ({ label: each.label ?? '', holds: builder.join(builder.bySite(each), conditions) })) : [],
      sites: new Set(builder.sites.filter((_, site) => !bySite.slice(site, site + 1).every(never))),
    });
  }
  return compiled;
};

/** The first clause that holds decides: each is put before those after it, the last first. */
const decide = (clauses: readonly BySite[], site: number, decisions: Diagrams<Decision>): Node<Decision> =>
  clauses.reduceRight<Node<Decision>>((later, { bySite: { [site]: holds }, clause }) => {
    if (!holds || never(holds)) return later;
    return combine<Decision | boolean, Decision>(decisions, [holds, later], ([met, decision]) => (met === true || typeof decision !== 'string' ? clause.outcome : decision));
  }, decisions.leaf('undecided'));

/** Compiles a policy into its decision diagram: the first clause that holds gives the leaf. Milliseconds, once a policy. */
export const compilePolicy = (read: PolicyRead): CompiledPolicy => {
  const criteria = read.clauses.flatMap(({ criterion }) => (criterion ? withParts(criterion) : []));
  const [decisions, conditions] = [createDiagrams<Decision>(), createDiagrams<boolean>()];
  const builder = diagramBuilder(read.vocabulary, criteria, conditions);
  const clauses = compileClauses(read, builder, conditions);
  const root = builder.join(builder.sites.map((_, site) => decide(clauses, site, decisions)), decisions);
  return { ...read, root, clauses, decisions, conditions, holdsOf: (criterion) => builder.join(builder.bySite(criterion), conditions) };
};
