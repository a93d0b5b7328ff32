import type { Facts } from '../facts/index.ts';
import { statusOf, type AssessedCriterion, type Status } from './criteria.ts';
import type { Governing } from './governing.ts';
import type { PolicyOutcome } from './outcome.ts';
import type { PreparedPolicy } from './prepare.ts';

/** A clause of a policy set against a case. */
export interface AssessedClause extends AssessedCriterion {
  readonly label: string;
  readonly outcome: PolicyOutcome;
  /** Whether this clause is among those that decide the case. */
  readonly governs: boolean;
}

const nobody: PreparedPolicy['clauses'] = [];

/** The clauses that can concern a tumor of this site; all of them while the site is unknown. */
const clausesFor = ({ clauses, clausesAt }: PreparedPolicy, { site }: Facts): PreparedPolicy['clauses'] =>
  typeof site === 'string' ? clausesAt.get(site) ?? nobody : clauses;

const remainderStatus = (earlier: readonly AssessedClause[]): Status => statusOf('not', [statusOf('any', earlier.map(({ status }) => status))]);

/** Every clause that can concern the case as a tree of criteria; the last rests on none before it being met. */
export const assessClauses = (prepared: PreparedPolicy, known: Facts, governing: Governing): readonly AssessedClause[] => {
  const assessed: AssessedClause[] = [];
  for (const each of clausesFor(prepared, known)) {
    const { clause: { label, says, outcome }, places: cites } = each;
    const governs = governing.clauses.includes(each);
    const criterion = each.assess?.(known);
    if (criterion) {
      const { status, required, documented, facts } = criterion;
      const criteria = criterion.criteria.length > 0 ? criterion.criteria : [criterion];
      assessed.push({ label, says, outcome, governs, status, required, documented, facts, cites, criteria });
    } else {
      assessed.push({ label, says, outcome, governs, status: remainderStatus(assessed), required: 'no clause before it holds', documented: '', facts: [], cites, criteria: [] });
    }
  }
  return assessed;
};
