import { clauseFinder, type ClauseFinder, type Criterion } from '../determination/index.ts';
import type { Vocabulary } from '../facts/index.ts';
import { clausesAlone } from './clausesAlone.ts';
import type { DraftCondition } from './condition.ts';
import type { Draft, DraftClause } from './draft.ts';
import { emptyClause } from './emptyDraft.ts';
import { alsoReadOf, bareCondition } from './policyFile.ts';

/** Finds what the clauses of a draft come to. A condition that stays the very same is read once. */
export interface DraftFinder {
  /** A condition as a criterion; undefined where it cannot be read. */
  readonly criterionOf: (condition: DraftCondition) => Criterion | undefined;
  /** What clauses that decide something come to, in their order; undefined where one of them cannot be read. */
  readonly find: (clauses: readonly DraftClause[]) => ReturnType<ClauseFinder['find']> | undefined;
  /** The parts of a clause of this condition that no case of it can meet; the condition is one that can be read. */
  readonly unmetParts: ClauseFinder['unmetParts'];
  /** Whether some case meets all of these conditions, whatever else is decided. Conditions that cannot be read are not said to shut out anything. */
  readonly canHold: (conditions: readonly DraftCondition[]) => boolean;
}

const remainder: DraftClause = { ...emptyClause('rest', 'rest'), outcome: 'investigational', isRemainder: true };

const newFinder = (draft: Draft, vocabulary: Vocabulary): DraftFinder => {
  const finder = clauseFinder(clausesAlone(draft, [remainder]), vocabulary);
  const criteria = new WeakMap<DraftCondition, { readonly read: Criterion | undefined }>();
  const criterionOf = (condition: DraftCondition): Criterion | undefined => {
    const known = criteria.get(condition) ?? { read: finder?.read(bareCondition(condition)) };
    criteria.set(condition, known);
    return known.read;
  };
  return {
    criterionOf,
    find: (clauses) => {
      const last = clauses.at(-1);
      const read = clauses.flatMap((clause) => {
        const { outcome, isRemainder, when } = clause;
        const criterion = isRemainder && clause === last ? undefined : criterionOf(when);
        const isRead = criterion !== undefined || (isRemainder && clause === last);
        return outcome !== '' && isRead ? [{ outcome, criterion }] : [];
      });
      return read.length === clauses.length ? finder?.find(read) : undefined;
    },
    unmetParts: (criterion) => finder?.unmetParts(criterion) ?? [],
    canHold: (conditions) => {
      const parts = conditions.flatMap((condition) => criterionOf(condition) ?? []);
      if (!finder || parts.length === 0 || parts.length < conditions.length) return true;
      const together: Criterion = { kind: 'all', parts, cites: [] };
      return finder.find([{ outcome: 'investigational', criterion: together }]).clauses.length === 0;
    },
  };
};

const finders = new WeakMap<Vocabulary, { readonly name: string; readonly finder: DraftFinder }>();

/** The finder for a draft: the same as long as it is read with the same facts and answers. `vocabulary` holds the facts of the draft too. */
export const finderOf = (draft: Draft, vocabulary: Vocabulary): DraftFinder => {
  const name = JSON.stringify([draft.policy.readWith, alsoReadOf(draft)]);
  const known = finders.get(vocabulary);
  if (known?.name === name) return known.finder;
  const finder = newFinder(draft, vocabulary);
  finders.set(vocabulary, { name, finder });
  return finder;
};
