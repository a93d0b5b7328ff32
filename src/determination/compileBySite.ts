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

/** What compiling takes of a clause: what it decides, and its condition; the remainder has none. */
export type ClauseToCompile =
  | {
      readonly clause: Pick<Clause, 'outcome'>;
      readonly criterion: Criterion | undefined;
      readonly isNewer?: undefined;
    }
  | NewerClause;

/** What compiling takes of a policy. With a payer it is compiled as that payer's members meet it, else over every line of business that there is. */
export interface PolicyToCompile extends Pick<PolicyRead, 'clauses' | 'vocabulary'> {
  readonly payer?: Payer | undefined;
}

/** Whether it holds in no case. */
export const never = (node: Node<boolean>): boolean => node.kind === 'leaf' && !node.value;

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

/** What the clauses leave open, because one of them turns on an answer for which the policy was not read. */
const UNREAD = 'unread';
/** A decision as long as that is not settled. */
export type Raw = Decision | typeof UNREAD;

/** A clause at one site: where it holds, and where it holds or might, by an answer for which the policy was not read. */
interface ClauseHere {
  readonly holds: Node<boolean>;
  readonly perhaps: Node<boolean>;
}

/** The first clause that holds decides: each is put before those after it, the last first. */
const decide = (clauses: readonly ClauseToCompile[], here: readonly ClauseHere[], raw: Diagrams<Raw>): Node<Raw> =>
  clauses.reduceRight<Node<Raw>>((later, { clause }, index) => {
    const own = here[index];
    if (!own || never(own.perhaps)) return later;
    return combine<Raw | boolean, Raw>(raw, [own.holds, own.perhaps, later], ([must, may, decision]) => {
      if (must === true || typeof decision !== 'string') return clause.outcome;
      return may === true && decision !== clause.outcome ? UNREAD : decision;
    });
  }, raw.leaf('undecided'));

/**
 * Where the clauses hold once it is known what is left open. The newer clause takes new tumors, and the cases in which an answer
 * for which the policy was not read decides; no other clause is said to hold there.
 */
const withOpenCases = (
  isFirstNewer: boolean,
  here: readonly ClauseHere[],
  decided: Node<Raw>,
  conditions: Diagrams<boolean>,
): readonly ClauseHere[] => {
  const [newer, ...others] = here;
  if (!newer || !isFirstNewer) return here;
  const open = combine<Raw | boolean, boolean>(
    conditions,
    [newer.holds, decided],
    ([met, decision]) => met === true || decision === UNREAD,
  );
  return [
    { ...newer, holds: open },
    ...others.map((each) => ({
      ...each,
      holds: combine(conditions, [each.holds, open], ([met, isOpen]) => met === true && !isOpen),
    })),
  ];
};

/** What clauses come to for the tumors of one site. */
export interface SiteCompiled {
  /** In the order of the clauses. */
  readonly clauses: readonly ClauseHere[];
  readonly decided: Node<Decision>;
}

/** Compiles clauses for the tumors of one site, by its place among the sites; `raw` is where decisions are made that are still open. */
export const compileAt = (
  clauses: readonly ClauseToCompile[],
  site: number,
  builder: DiagramBuilder,
  { conditions, decisions }: Stores,
  raw: Diagrams<Raw>,
): SiteCompiled => {
  const here: ClauseHere[] = [];
  for (const each of clauses) {
    const condition = each.isNewer ? ofNewTumors(each) : each.criterion;
    const holds = condition
      ? builder.at(condition, site)
      : combine(
          conditions,
          here.map((before) => before.holds).filter((before) => !never(before)),
          (met) => !met.some(Boolean),
        );
    here.push({ holds, perhaps: condition ? builder.perhapsAt(condition, site) : holds });
  }
  const decided = decide(clauses, here, raw);
  return {
    clauses: withOpenCases(clauses[0]?.isNewer === true, here, decided, conditions),
    decided: combine<Raw, Decision>(decisions, [decided], ([decision = 'undecided']) =>
      decision === UNREAD ? 'payer-review' : decision,
    ),
  };
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
    const raw = createDiagrams<Raw>();
    const here = builder.sites.map((_, site) => compileAt(read.clauses, site, builder, { conditions, decisions }, raw));
    return {
      builder,
      clauses: read.clauses.map(({ clause, criterion }, index) => {
        const bySite = here.flatMap(({ clauses }) => clauses.slice(index, index + 1).map(({ holds }) => holds));
        return { clause, criterion, bySite };
      }),
      decided: here.map(({ decided }) => decided),
    };
  };
};
