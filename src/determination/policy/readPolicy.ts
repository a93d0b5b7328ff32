import { items as heldItems } from '#held-items';
import * as z from 'zod/mini';
import {
  schemaProblems,
  type Problem,
  type Vocabulary,
  type FactDefinition,
  choicesOf,
  factNamed,
} from '../../facts/index.ts';
import type { Condition } from './condition.ts';
import { withParts, type Criterion } from './criterion.ts';
import { newerClause, saysWhichTumor, unreadBy, type NewerClause, type Unread } from './unread.ts';
import { inconsistencies } from './inconsistencies.ts';
import { readCondition, type ConditionReader } from './readCondition.ts';
import { withSharedItems, type SharedItems } from './sharedItems.ts';
import {
  policySchema,
  type CautionEntry,
  type Clause,
  type CodeEntry,
  type DocumentItem,
  type Policy,
} from './shape.ts';

/** A clause of the file with its condition as a criterion; the remainder has none. */
export interface ReadClause {
  readonly clause: Clause;
  readonly criterion: Criterion | undefined;
  readonly isNewer?: undefined;
}

const testsFact = (criterion: Criterion, fact: FactDefinition): boolean =>
  withParts(criterion).some((part) => !('parts' in part) && part.fact === fact);

/** Of the answers that a policy was not read for, those that it would have to judge: which tumor it is, and what its conditions test. */
export const askedBy = (criteria: readonly Criterion[], unread: readonly Unread[]): readonly Unread[] =>
  unread.filter(({ fact }) => saysWhichTumor(fact) || criteria.some((criterion) => testsFact(criterion, fact)));

/** A policy file read: its conditions as criteria over the facts of the vocabulary. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly vocabulary: Vocabulary;
  /** Answers that are younger than its reading and that it would have to judge. */
  readonly unread: readonly Unread[];
  readonly clauses: readonly (NewerClause | ReadClause)[];
  readonly cautions: readonly {
    readonly entry: CautionEntry;
    readonly facts: Criterion | undefined;
    readonly unless: Criterion | undefined;
  }[];
  readonly documents: readonly { readonly item: DocumentItem; readonly when: Criterion | undefined }[];
  readonly codes: readonly { readonly entry: CodeEntry; readonly fits: Criterion }[];
}

const alsoReadProblems = ({ alsoRead = {} }: Policy, vocabulary: Vocabulary): readonly Problem[] =>
  Object.entries(alsoRead).flatMap(([name, values]): readonly Problem[] => {
    const place = `alsoRead.${name}`;
    const fact = factNamed(vocabulary, name);
    if (!fact) return [{ place, message: `fact "${name}" does not exist` }];
    const allowed = choicesOf(fact, vocabulary, {}).map(({ value }) => value);
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => ({ place, message: `"${value}" is no value of "${name}"; allowed: ${allowed.join(', ')}` }));
  });

/** The documents and cautions that policies share, as they come with the product. */
export { heldItems };

/** The policies of today have at most some hundred. */
const MOST_CONDITIONS = 10_000;

/**
 * Reads a policy file strictly. What is wrong is told by place; a policy is given only where nothing is. It belongs to no
 * payer: it may test any line of business of the vocabulary's payers. The items that it shares are those of the product, unless
 * others are given.
 */
export const readPolicy = (
  input: unknown,
  vocabulary: Vocabulary,
  items: SharedItems = heldItems,
): { readonly read: PolicyRead | undefined; readonly problems: readonly Problem[] } => {
  const { whole, problems: unshared } = withSharedItems(input, items);
  if (unshared.length > 0) return { read: undefined, problems: unshared };
  const parsed = z.safeParse(policySchema, whole);
  if (!parsed.success) return { read: undefined, problems: schemaProblems(parsed.error.issues, 'a policy', whole) };
  const policy = parsed.data;
  const problems: Problem[] = [];
  let conditions = 0;
  const unread = unreadBy(policy, vocabulary);
  const reader: ConditionReader = {
    vocabulary,
    unread,
    definitions: policy.definitions,
    tell: (problem) => problems.push(problem),
    hasRoom: () => ++conditions <= MOST_CONDITIONS,
  };
  const criterionOf = (condition: Condition, place: string): Criterion => readCondition(condition, place, reader);
  const optional = (condition: Condition | undefined, place: string): Criterion | undefined =>
    condition && criterionOf(condition, place);

  const clauses: readonly ReadClause[] = policy.clauses.map((clause, index) => ({
    clause,
    criterion: clause.when === 'otherwise' ? undefined : criterionOf(clause.when, `clauses[${String(index)}].when`),
  }));
  const asked = askedBy(
    clauses.flatMap(({ criterion }) => criterion ?? []),
    unread,
  );
  const read: PolicyRead = {
    policy,
    vocabulary,
    unread: asked,
    clauses: asked.length === 0 ? clauses : [newerClause(asked), ...clauses],
    cautions: policy.cautions.map((entry, index) => ({
      entry,
      facts: optional(entry.when.facts, `cautions[${String(index)}].when.facts`),
      unless: optional(entry.unless, `cautions[${String(index)}].unless`),
    })),
    documents: policy.documents.map((item, index) => ({
      item,
      when: optional(item.when, `documents[${String(index)}].when`),
    })),
    codes: (policy.codes ?? []).map((entry, index) => ({
      entry,
      fits: criterionOf(entry.fits, `codes[${String(index)}].fits`),
    })),
  };
  if (conditions > MOST_CONDITIONS)
    problems.push({
      place: 'definitions',
      message: `once they are filled in, the policy has more than ${String(MOST_CONDITIONS)} conditions`,
    });
  const labels = new Set(
    clauses.flatMap(({ clause, criterion }) => [
      clause.label,
      ...(criterion ? withParts(criterion) : []).flatMap(({ label }) => label ?? []),
    ]),
  );
  problems.push(...alsoReadProblems(policy, vocabulary), ...inconsistencies(policy, labels, vocabulary));
  return { read: problems.length === 0 ? read : undefined, problems };
};
