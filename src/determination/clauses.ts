import type { Facts } from '../facts/index.ts';
import { statusOf } from './criteria.ts';
import type { AssessedCriterion, Status } from './assessed.ts';
import type { Governing } from './governing.ts';
import type { PolicyOutcome } from './outcome.ts';
import type { SiteView } from './siteView.ts';

/** A clause of a policy set against a case. */
export interface AssessedClause extends AssessedCriterion {
  readonly label: string;
  readonly policy: string;
  readonly version: string;
  readonly inShort: string;
  readonly outcome: PolicyOutcome;
  /** Whether this clause is among those that decide the case. */
  readonly governs: boolean;
  /** The reading rules that the clause needed; empty: it is read to the letter. */
  readonly rules: readonly number[];
}

const nothing: readonly string[] = [];

const remainderStatus = (earlier: readonly AssessedClause[]): Status =>
  statusOf({ kind: 'not' }, [
    statusOf(
      { kind: 'any' },
      earlier.map(({ status }) => status),
    ),
  ]);

/** Every clause that can concern the case as a tree of criteria; the last rests on none before it being met. */
export const assessClauses = (
  { clauses, policy, version }: SiteView,
  known: Facts,
  governing: Governing,
): readonly AssessedClause[] => {
  const assessed: AssessedClause[] = [];
  for (const { compiled, assess, cites } of clauses) {
    const { label, says, inShort, outcome, rules } = compiled.clause;
    const governs = governing.clauses.includes(compiled);
    const criterion = assess?.(known);
    if (criterion) {
      const isTest = criterion.kind === 'test';
      // Field by field: spreading one object into another costs more than all else of a determination.
      const clause: AssessedClause = {
        kind: isTest ? 'all' : criterion.kind,
        label,
        policy,
        version,
        says,
        inShort,
        requires: isTest ? null : criterion.requires,
        outcome,
        governs,
        rules,
        status: criterion.status,
        required: criterion.required,
        documented: criterion.documented,
        facts: criterion.facts,
        cites,
        criteria: isTest ? [criterion] : criterion.criteria,
      };
      assessed.push(criterion.least === undefined ? clause : { ...clause, least: criterion.least });
    } else {
      assessed.push({
        kind: 'all',
        label,
        policy,
        version,
        says,
        requires: null,
        inShort,
        outcome,
        governs,
        rules,
        status: remainderStatus(assessed),
        required: 'no clause before it holds',
        documented: '',
        facts: nothing,
        cites,
        criteria: [],
      });
    }
  }
  return assessed;
};
