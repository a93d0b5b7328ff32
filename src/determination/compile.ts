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

const holdsFor = (criterion: Criterion, builder: DiagramBuilder, conditions: Diagrams<boolean>): Node<boolean> =>
  builder.join(builder.sites.map((site) => builder.at(criterion, site, conditions)), conditions);

const compileClauses = ({ clauses }: PolicyRead, builder: DiagramBuilder, conditions: Diagrams<boolean>): readonly (CompiledClause & { readonly bySite: readonly Node<boolean>[] })[] => {
  let someEarlier: readonly Node<boolean>[] = builder.sites.map(() => conditions.leaf(false));
  return clauses.map(({ clause, criterion }) => {
    const bySite = builder.sites.map((site, index) =>
      criterion ? builder.at(criterion, site, conditions) : combine(conditions, someEarlier.slice(index, index + 1), ([met]) => !met),
    );
    someEarlier = bySite.map((holds, index) => combine(conditions, [holds, ...someEarlier.slice(index, index + 1)], (met) => met.some(Boolean)));
    return {
      clause,
      criterion,
      label: clause.label,
      bySite,
      holds: builder.join(bySite, conditions),
      alternatives: criterion ? alternativesOf(criterion).map((each) => ({ label: each.label ?? '', holds: holdsFor(each, builder, conditions) })) : [],
      sites: new Set(builder.sites.filter((_, index) => !bySite.slice(index, index + 1).every(never))),
    };
  });
};

/** Compiles a policy into its decision diagram: the first clause that holds gives the leaf. Milliseconds, once a policy. */
export const compilePolicy = (read: PolicyRead): CompiledPolicy => {
  const criteria = read.clauses.flatMap(({ criterion }) => (criterion ? withParts(criterion) : []));
  const builder = diagramBuilder(read.vocabulary, criteria);
  const [decisions, conditions] = [createDiagrams<Decision>(), createDiagrams<boolean>()];
  const clauses = compileClauses(read, builder, conditions);
  const bySite = builder.sites.map((_, index) => {
    const first = (met: readonly boolean[]): Decision => clauses[met.indexOf(true)]?.clause.outcome ?? 'undecided';
    return combine(decisions, clauses.flatMap((clause) => clause.bySite.slice(index, index + 1)), first);
  });
  return { ...read, root: builder.join(bySite, decisions), clauses, decisions, conditions, holdsOf: (criterion) => holdsFor(criterion, builder, conditions) };
};
