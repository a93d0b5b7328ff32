import type { Payer, Vocabulary } from '../facts/index.ts';
import { compilerFor, never, type Decision, type PolicyToCompile, type Stores } from './compileBySite.ts';
import type { DiagramBuilder } from './diagram/bySite.ts';
import { createDiagrams, type Diagrams, type Node } from './diagram/node.ts';
import { alternativesOf, type Criterion } from './policy/criterion.ts';
import type { PolicyRead } from './policy/readPolicy.ts';
import type { Clause } from './policy/shape.ts';

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
  /** The payer whose members it is compiled for; undefined: nobody's in particular. */
  readonly payer: Payer | undefined;
  readonly root: Node<Decision>;
  readonly clauses: readonly CompiledClause[];
  readonly decisions: Diagrams<Decision>;
  readonly conditions: Diagrams<boolean>;
  /** The diagram of the cases in which a criterion is met. */
  readonly holdsOf: (criterion: Criterion) => Node<boolean>;
}

/** Compiles policies over the variables of all of them, into shared stores: their diagrams can then be combined. */
export interface SharedCompiler extends Stores {
  readonly compile: (read: PolicyRead) => CompiledPolicy;
  /** The diagram of a criterion that belongs to none of the policies. */
  readonly holdsOf: (criterion: Criterion) => Node<boolean>;
}

/**
 * A compiler for policies that speak to the same cases: of one payer's members, or, without a payer, of members of whatever
 * line of business the vocabulary has. Milliseconds, once a policy.
 */
export const compileTogether = (
  reads: readonly PolicyRead[],
  vocabulary: Vocabulary,
  payer: Payer | undefined,
): SharedCompiler => {
  const [decisions, conditions] = [createDiagrams<Decision>(), createDiagrams<boolean>()];
  const own = (read: PolicyRead): PolicyRead & PolicyToCompile => ({ ...read, vocabulary, payer });
  const compileSites = compilerFor(reads.map(own), vocabulary, { decisions, conditions });
  const join = (criterion: Criterion, { sites, at, join: joined }: DiagramBuilder): Node<boolean> =>
    joined(
      sites.map((_, site) => at(criterion, site)),
      conditions,
    );
  return {
    decisions,
    conditions,
    holdsOf: (criterion) => join(criterion, compileSites({ clauses: [], vocabulary, payer }).builder),
    compile: (read) => {
      const { builder, clauses, decided } = compileSites(own(read));
      const holdsOf = (criterion: Criterion): Node<boolean> => join(criterion, builder);
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
      const root = builder.join(decided, decisions);
      return { ...own(read), payer, root, clauses: compiled, decisions, conditions, holdsOf };
    },
  };
};

/** Compiles a policy by itself into its decision diagram: the first clause that holds gives the leaf. */
export const compilePolicy = (read: PolicyRead): CompiledPolicy =>
  compileTogether([read], read.vocabulary, undefined).compile(read);
