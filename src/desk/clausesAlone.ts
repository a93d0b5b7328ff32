import { isFinished } from './conditionFile.ts';
import type { Draft, DraftClause } from './draft.ts';
import { alsoReadOf, bareCondition } from './policyFile.ts';

/** Whether a clause is whole enough to be checked with the others: it decides something, and each of its conditions is finished. */
export const isCheckable = ({ outcome, isRemainder, when }: DraftClause): boolean =>
  outcome !== '' && (isRemainder || isFinished(when));

const CITED = 'L1';

/** The clauses alone, in a policy that says nothing else: words and citations change nothing that is decided. */
export const clausesAlone = (draft: Draft, clauses: readonly DraftClause[]): object => {
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
      when: clause.isRemainder && clause === last ? 'otherwise' : bareCondition(clause.when),
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
