import { findingsOf, withParts, type Criterion } from '../determination/index.ts';
import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { partsOf, type DraftCondition } from './condition.ts';
import { isFinished } from './conditionFile.ts';
import type { Draft, DraftClause } from './draft.ts';
import { valuesOf } from './factEdits.ts';
import { alsoReadOf, bareCondition } from './policyFile.ts';

/** What the clauses of a draft come to, told by the keys of clauses and parts. */
export interface ClauseCheck {
  /** Cases that no clause decides, by the facts that they share. */
  readonly undecided: Facts | undefined;
  readonly unreachedClauses: readonly string[];
  readonly unreachedParts: readonly string[];
  /** Complete cases by outcome. */
  readonly counts: readonly (readonly [outcome: string, count: number])[];
  /** What a condition says that cannot be, by the key of its clause. */
  readonly faults: readonly { readonly key: string; readonly says: string }[];
}

export const nothingChecked: ClauseCheck = {
  undecided: undefined,
  unreachedClauses: [],
  unreachedParts: [],
  counts: [],
  faults: [],
};

/** Whether a clause is whole enough to be checked with the others: it decides something, and each of its conditions is finished. */
export const isCheckable = ({ outcome, isRemainder, when }: DraftClause): boolean =>
  outcome !== '' && (isRemainder || isFinished(when));

const CITED = 'L1';

/** The clauses alone, in a policy that says nothing else: words and citations change nothing that is decided. */
const clausesAlone = (draft: Draft, clauses: readonly DraftClause[]): object => {
  const remark = { says: '.', cites: [CITED] };
  const rule = { status: 'not-stated', ...remark };
  const last = clauses.at(-1);
  return {
    format: 1,
    readWith: draft.policy.readWith,
    alsoRead: alsoReadOf(draft),
    definitions: {},
    policy: 'draft',
    version: 'draft',
    number: null,
    title: null,
    printedAs: '.',
    edition: '.',
    source: { file: '.', sha256: '0'.repeat(64), readOn: '2000-01-01', kind: 'copy', address: null, checkedOn: null },
    held: 'statement',
    heldNote: remark,
    inForce: { basis: 'not-stated', from: null, until: null, ...remark },
    reviewDue: null,
    hints: [],
    scope: remark,
    payerWords: {},
    citations: { [CITED]: { heading: null, place: '.', page: null, lines: [1, 1], says: '.' } },
    clauses: clauses.map((clause) => ({
      label: 'Clause',
      outcome: clause.outcome,
      says: '.',
      inShort: '.',
      when: clause.isRemainder && clause === last ? 'otherwise' : bareCondition(clause),
      cites: [CITED],
      rules: [],
      ...(clause.outcome === 'payer-review' ? { question: '.' } : {}),
    })),
    priorAuthorization: { inpatient: rule, outpatient: rule },
    codes: null,
    documents: [],
    billing: { rule: 'not-stated', ...remark },
    relatedPolicies: [],
    cautions: [],
    slips: [],
    notModelled: [],
    submission: null,
  };
};

/** The keys of the parts of a condition that a criterion was read from. */
const keysByCriterion = (
  condition: DraftCondition,
  criterion: Criterion,
): readonly (readonly [Criterion, string])[] => {
  if (condition.kind === 'test') return withParts(criterion).map((each) => [each, condition.key] as const);
  const own: readonly (readonly [Criterion, string])[] = [[criterion, condition.key]];
  if (!('parts' in criterion)) return own;
  const [inner] = criterion.parts;
  // None of several parts is filed as a “not” of an “any”.
  const parts =
    condition.kind === 'not' && condition.parts.length > 1 && inner && 'parts' in inner ? inner.parts : criterion.parts;
  return [
    ...own,
    ...condition.parts.flatMap((part, index) => {
      const read = parts[index];
      return read ? keysByCriterion(part, read) : [];
    }),
  ];
};

/** What was found of a clause by itself is kept: another clause changes nothing of it. */
type PartsFound = Map<string, readonly string[]>;
const partsFound = new WeakMap<Vocabulary['facts'], PartsFound>();
/** More than a day's work has. */
const MOST_KEPT = 2000;

const findParts = (draft: Draft, clause: DraftClause, vocabulary: Vocabulary): readonly string[] => {
  const { findings } = findingsOf(clausesAlone(draft, [clause]), vocabulary);
  const [criterion] = findings?.read ?? [];
  if (!findings || !criterion) return [];
  const keys = new Map(keysByCriterion(clause.when, criterion));
  return [...new Set(findings.parts().flatMap(({ part }) => keys.get(part) ?? []))];
};

/** The keys of the parts of a clause that none of its cases can meet. */
const unreachedParts = (draft: Draft, clause: DraftClause, vocabulary: Vocabulary): readonly string[] => {
  if (clause.isRemainder) return [];
  const kept: PartsFound = partsFound.get(vocabulary.facts) ?? new Map<string, readonly string[]>();
  partsFound.set(vocabulary.facts, kept);
  if (kept.size > MOST_KEPT) kept.clear();
  const name = JSON.stringify(clause.when);
  const found = kept.get(name) ?? findParts(draft, clause, vocabulary);
  kept.set(name, found);
  return found;
};

/** Conditions that ask for an answer that the question does not have. */
const strayAnswers = (draft: Draft, clause: DraftClause, { facts }: Vocabulary): ClauseCheck['faults'] =>
  (clause.isRemainder ? [] : partsOf(clause.when)).flatMap((part) => {
    const domain = part.kind === 'test' ? facts.find(({ name }) => name === part.fact)?.domain : undefined;
    if (part.kind !== 'test' || (domain?.of !== 'choices' && domain?.of !== 'choices-by-site')) return [];
    const own = valuesOf(facts, part.fact);
    const stray = part.values.find((value) => !own.has(value));
    if (stray === undefined) return [];
    const isNew = draft.values.some(({ fact, value }) => fact === part.fact && value === stray);
    return [
      {
        key: part.key,
        says: isNew
          ? 'The new answer that it takes is not finished yet.'
          : `“${stray}” is no answer to this question any more: take it out, or choose another.`,
      },
    ];
  });

const clauseOf = ({ place }: Problem, clauses: readonly DraftClause[]): string =>
  clauses[Number(/^clauses\[(\d+)\]/.exec(place)?.[1] ?? -1)]?.key ?? '';

/** Compiles the clauses that are finished and tells what they come to. Milliseconds; `vocabulary` holds the facts of the draft too. */
export const checkClauses = (draft: Draft, vocabulary: Vocabulary): ClauseCheck => {
  const names = new Set(vocabulary.facts.map(({ name }) => name));
  const stray = draft.policy.clauses.map((clause) => [clause.key, strayAnswers(draft, clause, vocabulary)] as const);
  const astray = new Set(stray.flatMap(([key, faults]) => (faults.length > 0 ? [key] : [])));
  const strayFaults = stray.flatMap(([, faults]) => faults);
  // A new question that is not whole is no fact yet.
  const clauses = draft.policy.clauses.filter(
    (clause) =>
      isCheckable(clause) &&
      !astray.has(clause.key) &&
      partsOf(clause.when).every((part) => part.kind !== 'test' || names.has(part.fact)),
  );
  if (clauses.length === 0) return { ...nothingChecked, faults: strayFaults };
  const { findings, problems } = findingsOf(clausesAlone(draft, clauses), vocabulary);
  if (!findings)
    return {
      ...nothingChecked,
      faults: [...strayFaults, ...problems.map((each) => ({ key: clauseOf(each, clauses), says: each.message }))],
    };
  const unreached = findings.clauses.flatMap((index) => clauses[index]?.key ?? []);
  return {
    undecided: findings.undecided,
    unreachedClauses: unreached,
    unreachedParts: clauses
      .filter(({ key }) => !unreached.includes(key))
      .flatMap((clause) => unreachedParts(draft, clause, vocabulary)),
    counts: [...findings.census.outcomes].filter(([outcome]) => outcome !== 'undecided'),
    faults: strayFaults,
  };
};
