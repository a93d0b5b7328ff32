import { findingsOf, withParts, type Criterion } from '../determination/index.ts';
import type { Facts, Problem, Vocabulary } from '../facts/index.ts';
import { emptyGroup, partsOf, signOfCondition, type DraftCondition } from './condition.ts';
import { isFinished } from './conditionFile.ts';
import { clausesAlone, isCheckable } from './clausesAlone.ts';
import type { Draft, DraftClause } from './draft.ts';
import { finderOf, type DraftFinder } from './draftFinder.ts';
import { valuesOf } from './factEdits.ts';
import { takenBefore, whyShutOut, type ShutOut } from './shutOut.ts';

/** What the clauses of a draft come to, told by the keys of clauses and parts. */
export interface ClauseCheck {
  /** Cases that no clause decides, by the facts that they share. */
  readonly undecided: Facts | undefined;
  /** Clauses that no case reaches, and conditions that no case of their clause can meet: each with why, where it is put right. */
  readonly shutOut: readonly ShutOut[];
  /** Complete cases by outcome. */
  readonly counts: readonly (readonly [outcome: string, count: number])[];
  /** What a condition says that cannot be, by the key of its clause. */
  readonly faults: readonly { readonly key: string; readonly says: string }[];
}

export const nothingChecked: ClauseCheck = {
  undecided: undefined,
  shutOut: [],
  counts: [],
  faults: [],
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
type FoundAlone = Map<string, readonly ShutOut[]>;
const foundAlone = new WeakMap<DraftFinder, FoundAlone>();
/** More than a day's work has. */
const MOST_KEPT = 2000;

const unmetParts = (when: DraftCondition, finder: DraftFinder, vocabulary: Vocabulary): readonly ShutOut[] => {
  const criterion = finder.criterionOf(when);
  if (!criterion) return [];
  const keys = new Map(keysByCriterion(when, criterion));
  const parts = [...new Set(finder.unmetParts(criterion).flatMap((part) => keys.get(part) ?? []))];
  const told = parts.map((key) => whyShutOut(finder, when, key, vocabulary));
  return [...new Map(told.map((each) => [`${each.key} ${each.says}`, each])).values()];
};

/** A clause that is being written, with what is whole of its conditions: what they shut out stays so, whatever is added. */
const asFarAsWritten = (
  { isRemainder, when }: DraftClause,
  isAsked: (condition: DraftCondition) => boolean,
): Pick<DraftClause, 'isRemainder' | 'when'> => {
  const parts = when.kind === 'all' ? when.parts.filter((part) => isFinished(part) && isAsked(part)) : [];
  return { isRemainder, when: emptyGroup(when.key, 'all', parts) };
};

/** A condition by the very parts that it has: what is put together anew of the same parts is the same. */
const nameOf = (when: DraftCondition): string =>
  when.kind === 'all' ? `${when.key} ${when.parts.map(signOfCondition).join(' ')}` : String(signOfCondition(when));

/** What no case of a clause can meet. */
const shutOutAlone = (
  { isRemainder, when }: Pick<DraftClause, 'isRemainder' | 'when'>,
  finder: DraftFinder,
  vocabulary: Vocabulary,
): readonly ShutOut[] => {
  if (isRemainder || (when.kind !== 'test' && when.parts.length === 0)) return [];
  const kept: FoundAlone = foundAlone.get(finder) ?? new Map<string, readonly ShutOut[]>();
  foundAlone.set(finder, kept);
  if (kept.size > MOST_KEPT) kept.clear();
  const name = nameOf(when);
  const found = kept.get(name) ?? unmetParts(when, finder, vocabulary);
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
  const finder = finderOf(draft, vocabulary);
  const names = new Set(vocabulary.facts.map(({ name }) => name));
  const stray = draft.policy.clauses.map((clause) => [clause.key, strayAnswers(draft, clause, vocabulary)] as const);
  const astray = new Set(stray.flatMap(([key, faults]) => (faults.length > 0 ? [key] : [])));
  const strayFaults = stray.flatMap(([, faults]) => faults);
  // A new question that is not whole is no fact yet.
  const isAsked = (condition: DraftCondition): boolean =>
    partsOf(condition).every((part) => part.kind !== 'test' || names.has(part.fact));
  const clauses = draft.policy.clauses.filter(
    (clause) => isCheckable(clause) && !astray.has(clause.key) && isAsked(clause.when),
  );
  const shutOut = draft.policy.clauses
    .filter((clause) => !clauses.includes(clause) && !astray.has(clause.key))
    .flatMap((clause) => shutOutAlone(asFarAsWritten(clause, isAsked), finder, vocabulary));
  if (clauses.length === 0) return { ...nothingChecked, shutOut, faults: strayFaults };
  const found = finder.find(clauses);
  if (!found) {
    const { problems } = findingsOf(clausesAlone(draft, clauses), vocabulary);
    return {
      ...nothingChecked,
      shutOut,
      faults: [...strayFaults, ...problems.map((each) => ({ key: clauseOf(each, clauses), says: each.message }))],
    };
  }
  const unreached = found.clauses.flatMap((index) => clauses[index] ?? []);
  return {
    undecided: found.undecided,
    shutOut: [
      ...shutOut,
      ...clauses.flatMap((clause) => {
        const alone = shutOutAlone(clause, finder, vocabulary);
        return unreached.includes(clause) && alone.length === 0 ? [takenBefore(clauses, clause, found)] : alone;
      }),
    ],
    counts: [...found.outcomes].filter(([outcome]) => outcome !== 'undecided'),
    faults: strayFaults,
  };
};
