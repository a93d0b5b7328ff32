import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { censusOf, type Census } from './census.ts';
import { compilePolicy, type CompiledPolicy } from './compile.ts';
import { combine, nodesOf } from './diagram/combine.ts';
import { valueOfBranch } from './diagram/intervals.ts';
import type { Node } from './diagram/node.ts';
import type { Criterion } from './policy/criterion.ts';
import { readPolicy } from './policy/readPolicy.ts';

/** The same as facts that all such cases share: numbers by the whole interval. */
export const casesReaching = <Value>(node: Node<Value>, isWanted: (value: Value) => boolean): Facts | undefined => {
  if (node.kind === 'leaf') return isWanted(node.value) ? {} : undefined;
  for (const [branch, child] of node.children.entries()) {
    const found = casesReaching(child, isWanted);
    if (found) return { [node.variable.fact.name]: valueOfBranch(node.variable, branch), ...found };
  }
  return undefined;
};

/** Whether some case reaches what is true. */
export const isReached = (node: Node<boolean>): boolean =>
  nodesOf(node).some((each) => each.kind === 'leaf' && each.value);

/** What is looked at of a compiled policy. */
type Compiled = Pick<CompiledPolicy, 'clauses' | 'root' | 'conditions' | 'holdsOf' | 'policy'>;

/** A part of a clause that no case of the clause can meet; clauses by their place in the file. */
interface UnreachedPart {
  readonly clause: number;
  readonly part: Criterion;
}

/** Clauses that decide no case, because clauses before them take all of theirs, or because their conditions exclude each other. */
export const unreachedClauses = ({ clauses, root, conditions, policy }: Compiled): readonly number[] =>
  clauses.flatMap(({ clause, holds }) => {
    const index = policy.clauses.indexOf(clause);
    const governs = combine<unknown, boolean>(
      conditions,
      [holds, root],
      ([met, decision]) => met === true && decision === clause.outcome,
    );
    return index < 0 || isReached(governs) ? [] : [index];
  });

/** The first clause before another that takes all of its cases by itself, both by their place in the file; a remainder is left none where a clause takes every case. */
const takerOf = ({ clauses, conditions, policy }: Compiled, index: number): number | undefined => {
  const at = clauses.findIndex(({ clause }) => policy.clauses.indexOf(clause) === index);
  const own = clauses[at];
  if (!own) return undefined;
  const taker = clauses
    .slice(0, at)
    .filter(({ clause }) => policy.clauses.includes(clause))
    .find(
      ({ holds }) =>
        !isReached(
          combine(
            conditions,
            own.criterion ? [holds, own.holds] : [holds],
            ([isTaken, isOwn]) => isTaken !== true && isOwn !== false,
          ),
        ),
    );
  return taker && policy.clauses.indexOf(taker.clause);
};

/** The criteria that a clause can rest on: all of its tree, but for what stands below a `not`. */
export const supporting = (criterion: Criterion): readonly Criterion[] =>
  'parts' in criterion && criterion.kind !== 'not' ? [criterion, ...criterion.parts.flatMap(supporting)] : [criterion];

/** Criteria that no case of their clause can meet. */
export const unreachedParts = ({ clauses, conditions, holdsOf, policy }: Compiled): readonly UnreachedPart[] =>
  clauses.flatMap(({ criterion, clause, holds }) =>
    (criterion && policy.clauses.includes(clause) ? supporting(criterion) : [])
      .filter((part) => !isReached(combine(conditions, [holds, holdsOf(part)], (met) => met.every(Boolean))))
      .map((part) => ({ clause: policy.clauses.indexOf(clause), part })),
  );

/** What the clauses of a policy come to: what they leave open, what is never reached, and how many cases end how. */
export interface ClauseFindings {
  /** Cases that no clause decides, by the facts that they share; undefined where every case is decided. */
  readonly undecided: Facts | undefined;
  /** Clauses that no case reaches. */
  readonly clauses: readonly number[];
  /** The clause before this one that takes all of its cases by itself; undefined where it takes several for that. */
  readonly takerOf: (clause: number) => number | undefined;
  /** Found when it is asked for: it rests on each clause alone, and takes longer than the rest. */
  readonly parts: () => readonly UnreachedPart[];
  readonly census: Census;
  /** The clauses of the file with their conditions as criteria. */
  readonly read: readonly (Criterion | undefined)[];
}

/** Reads and compiles a policy, and finds what its clauses come to; or what is wrong before that, by place. */
export const findingsOf = (
  input: unknown,
  vocabulary: Vocabulary,
): { readonly problems: readonly Problem[]; readonly findings: ClauseFindings | undefined } => {
  const { read, problems } = readPolicy(input, vocabulary);
  if (!read) return { problems, findings: undefined };
  const compiled = compilePolicy(read);
  const own = read.clauses.filter(({ isNewer }) => isNewer === undefined);
  return {
    problems,
    findings: {
      undecided: casesReaching(compiled.root, (decision) => decision === 'undecided'),
      clauses: unreachedClauses(compiled),
      takerOf: (clause) => takerOf(compiled, clause),
      parts: () => unreachedParts(compiled),
      census: censusOf(compiled),
      read: own.map(({ criterion }) => criterion),
    },
  };
};
