import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { unreachedClauses, unreachedParts } from './clauseFindings.ts';
import { compilePolicy } from './compile.ts';
import type { Node } from './diagram/node.ts';
import type { Criterion } from './policy/criterion.ts';
import { readPolicy } from './policy/readPolicy.ts';
import type { SharedItems } from './policy/sharedItems.ts';
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

const describe = (part: Criterion): string =>
  part.label ?? ('parts' in part ? `an "${part.kind}" condition` : `the test of ${part.fact.name}`);

/** Why a test of a fact may never be met: the fact is asked for other sites alone. */
const whereAsked = (part: Criterion): string =>
  'parts' in part || part.fact.sites === undefined
    ? ''
    : `; "${part.fact.name}" is asked for ${part.fact.sites.join(', ')} alone`;

const clauseProblems = (compiled: PreparedPolicy): readonly Problem[] => {
  const { policy, root } = compiled;
  const undecided = caseReaching(root, (decision) => decision === 'undecided');
  const labelOf = (index: number): string => policy.clauses[index]?.label ?? '';
  return [
    ...(undecided
      ? [
          {
            place: 'clauses',
            message: `no clause decides the case ${JSON.stringify(undecided)}; the last clause should be the remainder`,
          },
        ]
      : []),
    ...unreachedClauses(compiled).map((index) => ({
      place: `clauses[${String(index)}]`,
      message: `no case can reach clause ${labelOf(index)}`,
    })),
    ...unreachedParts(compiled).map(({ clause, part }) => ({
      place: `clauses[${String(clause)}].when`,
      message: `no case can meet ${describe(part)} in clause ${labelOf(clause)}${whereAsked(part)}`,
    })),
  ];
};

/** A policy ready to judge cases, or what is wrong with it, by place. */
export type LoadedPolicy =
  | { readonly ok: true; readonly prepared: PreparedPolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, compiles and checks a policy by itself, over the lines of business of all payers of the vocabulary. One that is malformed, contradicts itself or leaves a case undecided is refused. */
export const loadPolicy = (input: unknown, vocabulary: Vocabulary, items?: SharedItems): LoadedPolicy => {
  const { read, problems } = readPolicy(input, vocabulary, items);
  if (!read) return { ok: false, problems };
  const prepared = preparePolicy(read, compilePolicy(read));
  const found = clauseProblems(prepared);
  return found.length === 0 ? { ok: true, prepared } : { ok: false, problems: found };
};
