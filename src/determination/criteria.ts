import type { Facts, Vocabulary } from '../facts/index.ts';
import type { Assess, AssessedCriterion, Status } from './assessed.ts';
import type { Passage } from './citations.ts';
import { choiceReading, numberReading, type TestReading } from './factTests.ts';
import { withParts, type Composite, type Criterion } from './policy/criterion.ts';

/** How the parts of a whole count together. */
type Counting = Pick<Composite, 'kind' | 'least'>;

/** The status of a whole with so many parts, of which so many are met and so many unknown. */
const statusOfCounts = ({ kind, least = 1 }: Counting, parts: number, met: number, unknown: number): Status => {
  const missed = parts - met - unknown;
  if (kind === 'all') return missed > 0 ? 'not-met' : unknown > 0 ? 'unknown' : 'met';
  if (kind === 'any' || kind === 'some') return met >= least ? 'met' : met + unknown >= least ? 'unknown' : 'not-met';
  return met > 0 ? 'not-met' : missed > 0 ? 'met' : 'unknown';
};

/** False wins in "all", true wins in "any"; else one unknown part leaves the whole unknown. */
export const statusOf = (counting: Counting, parts: readonly Status[]): Status =>
  statusOfCounts(
    counting,
    parts.length,
    parts.filter((part) => part === 'met').length,
    parts.filter((part) => part === 'unknown').length,
  );

/** What criteria are prepared for: a vocabulary, the passages that it cites, and the site of the tumors (undefined: unknown). */
export interface Ground {
  readonly vocabulary: Vocabulary;
  readonly passages: (cites: readonly string[]) => readonly Passage[];
  readonly site: string | undefined;
}

const requiredOf = ({ kind, least = 1 }: Counting): string => {
  if (kind === 'all') return 'all of these';
  if (kind === 'not') return 'this must not hold';
  return kind === 'any' ? 'at least one of these' : `at least ${String(least)} of these`;
};

const testReading = (criterion: Exclude<Criterion, Composite>, { vocabulary, passages, site }: Ground): TestReading =>
  criterion.kind === 'choice'
    ? choiceReading(criterion, vocabulary, passages(criterion.cites), site)
    : numberReading(criterion, passages(criterion.cites), site);

/** Prepares a criterion to be set against cases of one site: all wording that does not depend on the case is done once. */
export const assessorAt = (criterion: Criterion, ground: Ground): Assess => {
  if (!('parts' in criterion)) {
    const reading = testReading(criterion, ground);
    return typeof reading === 'function' ? reading : () => reading;
  }
  const { kind, label = null, requires = null, inShort = null } = criterion;
  const cites = ground.passages(criterion.cites);
  const assessors = criterion.parts.map((part) => assessorAt(part, ground));
  const required = requiredOf(criterion);
  const says = criterion.says ?? label ?? required;
  const facts = [...new Set(withParts(criterion).flatMap((part) => ('parts' in part ? [] : [part.fact.name])))];
  const documented = [0, ...assessors.keys()].map((_, met) => `${String(met)} of ${String(assessors.length)} met`);
  return (known) => {
    const criteria: AssessedCriterion[] = [];
    let met = 0;
    let unknown = 0;
    for (const assess of assessors) {
      const part = assess(known);
      if (part.status === 'met') met++;
      else if (part.status === 'unknown') unknown++;
      criteria.push(part);
    }
    const assessed: AssessedCriterion = {
      kind,
      label,
      says,
      requires,
      inShort,
      status: statusOfCounts(criterion, criteria.length, met, unknown),
      required,
      documented: documented[met] ?? '',
      facts,
      cites,
      criteria,
    };
    return criterion.least === undefined ? assessed : { ...assessed, least: criterion.least };
  };
};

/** Prepares a criterion to be set against cases of any site. */
export const assessorOf = (criterion: Criterion, vocabulary: Vocabulary, passages: Ground['passages']): Assess => {
  const made = new Map<string | undefined, Assess>();
  return (facts) => {
    const site = typeof facts['site'] === 'string' ? facts['site'] : undefined;
    const assess = made.get(site) ?? assessorAt(criterion, { vocabulary, passages, site });
    made.set(site, assess);
    return assess(facts);
  };
};

/** The status of a criterion alone, without its wording: one for all cases, or a function of the facts. */
export type StatusReading = Status | ((facts: Facts) => Status);

/** The status that a reading has for a case. */
export const statusIn = (reading: StatusReading, facts: Facts): Status =>
  typeof reading === 'function' ? reading(facts) : reading;

/** Prepares the status of a criterion where nobody reads its wording. What the site settles is settled here. */
export const statusReading = (criterion: Criterion, ground: Ground): StatusReading => {
  if ('parts' in criterion) {
    const parts = criterion.parts.map((part) => statusReading(part, ground));
    const settled = statusOf(
      criterion,
      parts.map((part) => (typeof part === 'function' ? 'unknown' : part)),
    );
    if (settled !== 'unknown' || parts.every((part) => typeof part === 'string')) return settled;
    return (facts) => {
      let met = 0;
      let unknown = 0;
      for (const part of parts) {
        const status = statusIn(part, facts);
        if (status === 'met') met++;
        else if (status === 'unknown') unknown++;
      }
      return statusOfCounts(criterion, parts.length, met, unknown);
    };
  }
  const reading = testReading(criterion, ground);
  return typeof reading === 'function' ? (facts) => reading(facts).status : reading.status;
};
