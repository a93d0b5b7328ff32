import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { compilePolicy } from './compile.ts';
import { combine, nodesOf } from './diagram/combine.ts';
import type { Node } from './diagram/node.ts';
import type { Criterion } from './policy/criterion.ts';
import { readPolicy } from './policy/readPolicy.ts';
import { preparePolicy, type PreparedPolicy } from './prepare.ts';

/** The facts of one case that reaches a leaf of the wanted kind, or undefined where none does. */
export const caseReaching = <Value>(node: Node<Value>, isWanted: (value: Value) => boolean): Facts | undefined => {
  if (node.kind === 'leaf') return isWanted(node.value) ? {} : undefined;
  for (const [branch, child] of node.children.entries()) {
    const found = caseReaching(child, isWanted);
    const sample = node.variable.samples[branch];
    if (found && sample !== undefined) return { [node.variable.fact.name]: sample, ...found };
  }
  return undefined;
};

const isReached = (node: Node<boolean>): boolean => nodesOf(node).some((each) => each.kind === 'leaf' && each.value);

const undecided = ({ root }: PreparedPolicy): readonly Problem[] => {
  const example = caseReaching(root, (decision) => decision === 'undecided');
  return example
    ? [
        {
          place: 'clauses',
          message: `no clause decides the case ${JSON.stringify(example)}; the last clause should be the remainder`,
        },
      ]
    : [];
};

/** Clauses that decide no case, because clauses before them take all of theirs, or because their conditions exclude each other. */
const unreachedClauses = ({ clauses, root, conditions, policy }: PreparedPolicy): readonly Problem[] =>
  clauses.flatMap(({ clause, holds }) => {
    const index = policy.clauses.indexOf(clause);
    const governs = combine<unknown, boolean>(
      conditions,
      [holds, root],
      ([met, decision]) => met === true && decision === clause.outcome,
    );
    return index < 0 || isReached(governs)
      ? []
      : [{ place: `clauses[${String(index)}]`, message: `no case can reach clause ${clause.label}` }];
  });

const describe = (part: Criterion): string =>
  part.label ?? ('parts' in part ? `an "${part.kind}" condition` : `the test of ${part.fact.name}`);

/** The criteria that a clause can rest on: all of its tree, but for what stands below a `not`. */
const supporting = (criterion: Criterion): readonly Criterion[] =>
  'parts' in criterion && criterion.kind !== 'not' ? [criterion, ...criterion.parts.flatMap(supporting)] : [criterion];

/** Why a test of a fact may never be met: the fact is asked for other sites alone. */
const whereAsked = (part: Criterion): string =>
  'parts' in part || part.fact.sites === undefined
    ? ''
    : `; "${part.fact.name}" is asked for ${part.fact.sites.join(', ')} alone`;

/** Criteria that no case of their clause can meet. */
const unreachedCriteria = ({ clauses, conditions, holdsOf, policy }: PreparedPolicy): readonly Problem[] =>
  clauses.flatMap(({ criterion, clause, holds }) =>
    (criterion && policy.clauses.includes(clause) ? supporting(criterion) : [])
      .filter((part) => !isReached(combine(conditions, [holds, holdsOf(part)], (met) => met.every(Boolean))))
      .map((part) => ({
        place: `clauses[${String(policy.clauses.indexOf(clause))}].when`,
        message: `no case can meet ${describe(part)} in clause ${clause.label}${whereAsked(part)}`,
      })),
  );

/** A policy ready to judge cases, or what is wrong with it, by place. */
export type LoadedPolicy =
  | { readonly ok: true; readonly prepared: PreparedPolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, compiles and checks a policy by itself, over the lines of business of all payers of the vocabulary. One that is malformed, contradicts itself or leaves a case undecided is refused. */
export const loadPolicy = (input: unknown, vocabulary: Vocabulary): LoadedPolicy => {
  const { read, problems } = readPolicy(input, vocabulary);
  if (!read) return { ok: false, problems };
  const prepared = preparePolicy(read, compilePolicy(read));
  const found = [...undecided(prepared), ...unreachedClauses(prepared), ...unreachedCriteria(prepared)];
  return found.length === 0 ? { ok: true, prepared } : { ok: false, problems: found };
};
