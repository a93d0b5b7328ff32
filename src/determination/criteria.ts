import type { Facts, Vocabulary } from '../facts/index.ts';
import { choiceAssessor, numberAssessor } from './factTests.ts';
import { withParts, type Criterion } from './policy/criterion.ts';

/** Three-valued: what is required is documented, is contradicted by what is documented, or is not documented. */
export type Status = 'met' | 'not-met' | 'unknown';

/** A criterion of a policy set against a case: what is required beside what is documented. */
export interface AssessedCriterion {
  readonly label: string | null;
  readonly says: string;
  readonly status: Status;
  readonly required: string;
  readonly documented: string;
  /** Names of the facts that it rests on. */
  readonly facts: readonly string[];
  readonly cites: readonly string[];
  readonly criteria: readonly AssessedCriterion[];
}

/** False wins in "all", true wins in "any"; else one unknown part leaves the whole unknown. */
export const statusOf = (kind: 'all' | 'any' | 'not', parts: readonly Status[]): Status => {
  if (kind === 'not') return parts[0] === 'met' ? 'not-met' : parts[0] === 'not-met' ? 'met' : 'unknown';
  const [winner, other]: readonly [Status, Status] = kind === 'all' ? ['not-met', 'met'] : ['met', 'not-met'];
  if (parts.includes(winner)) return winner;
  return parts.includes('unknown') ? 'unknown' : other;
};

/** Sets a criterion against a case. */
export type Assess = (facts: Facts) => AssessedCriterion;
/** The status of a criterion alone, without its wording. */
export type ReadStatus = (facts: Facts) => Status;

const requiredOf = { all: 'all of these', any: 'at least one of these', not: 'this must not hold' } as const;

const documentedOf = (statuses: readonly Status[]): string =>
  `${String(statuses.filter((status) => status === 'met').length)} of ${String(statuses.length)} met`;

/** Prepares a criterion to be set against cases: all wording that does not depend on the case is done once. */
export const assessorOf = (criterion: Criterion, vocabulary: Vocabulary, placesOf: (cites: readonly string[]) => readonly string[]): Assess => {
  const cites = placesOf(criterion.cites);
  if (criterion.kind === 'choice') return choiceAssessor(criterion, vocabulary, cites);
  if (criterion.kind === 'number') return numberAssessor(criterion, cites);
  const { kind, label = null } = criterion;
  const assessors = criterion.parts.map((part) => assessorOf(part, vocabulary, placesOf));
  const required = requiredOf[kind];
  const says = criterion.says ?? label ?? required;
  const facts = [...new Set(withParts(criterion).flatMap((part) => ('parts' in part ? [] : [part.fact.name])))];
  return (known) => {
    const criteria = assessors.map((assess) => assess(known));
    const statuses = criteria.map(({ status }) => status);
    return { label, says, status: statusOf(kind, statuses), required, documented: documentedOf(statuses), facts, cites, criteria };
  };
};

const nowhere = (): readonly string[] => [];

/** Prepares the status of a criterion where nobody reads its wording. */
export const statusReaderOf = (criterion: Criterion, vocabulary: Vocabulary): ReadStatus => {
  if ('parts' in criterion) {
    const { kind } = criterion;
    const parts = criterion.parts.map((part) => statusReaderOf(part, vocabulary));
    return (facts) => statusOf(kind, parts.map((read) => read(facts)));
  }
  const assess = assessorOf(criterion, vocabulary, nowhere);
  return (facts) => assess(facts).status;
};
