import type { Facts } from '../facts/index.ts';
import { cautionsFor, type Caution } from './cautions.ts';
import { codesFor, type ListedCode } from './codes.ts';
import { assessClauses, type AssessedClause } from './clauses.ts';
import { documentsFor, type ChecklistItem } from './documents.ts';
import { governingOf, type Governing } from './governing.ts';
import type { VersionInForce } from './currency.ts';
import type { Outcome, PriorAuthorization } from './outcome.ts';
import type { PreparedPolicy } from './prepare.ts';
import { priorAuthorizationOf } from './priorAuthorization.ts';
import { standingOf } from './standing.ts';

export interface RelatedPolicy {
  readonly number: string | null;
  readonly title: string;
}

/** What one policy version says of one case. */
export interface Determination {
  readonly payer: string;
  readonly policy: string | null;
  readonly version: string | null;
  readonly outcome: Outcome;
  readonly possibleOutcomes: readonly Outcome[];
  readonly missing: readonly string[];
  readonly governing: readonly string[];
  readonly payerWord: string | null;
  readonly question?: string;
  readonly relatedPolicies?: readonly RelatedPolicy[];
  readonly nearestVersion?: VersionInForce;
  readonly priorAuthorization: PriorAuthorization | null;
  readonly criteria: readonly AssessedClause[];
  readonly documents: readonly ChecklistItem[];
  readonly codes: readonly ListedCode[];
  readonly cautions: readonly Caution[];
}

const wordOf = ({ policy }: PreparedPolicy, { clauses }: Governing, outcome: Outcome): string | null => {
  const own = clauses.find(({ clause }) => clause.payerWord !== undefined)?.clause.payerWord;
  return own ?? (outcome === 'no-version' || outcome === 'needs-information' ? undefined : policy.payerWords[outcome]) ?? null;
};

/**
 * Judges a case by one policy version. Outcome, possible outcomes and missing facts are exact: they are read off the
 * policy's decision diagram. `today` is the local date, YYYY-MM-DD. The facts must come from `parseCase`.
 */
export const determine = (prepared: PreparedPolicy, facts: Facts, today: string): Determination => {
  const { policy } = prepared;
  const { site } = facts;
  const view = prepared.at(typeof site === 'string' ? site : undefined);
  const standing = standingOf(prepared, facts);
  const { outcome, possibleOutcomes, missing } = standing;
  const governing = governingOf(prepared, facts, standing);
  const criteria = assessClauses(view, facts, governing);
  const [deciding] = governing.clauses;
  const determination: Determination = {
    payer: policy.payer.id,
    policy: policy.policy,
    version: policy.version,
    outcome,
    possibleOutcomes,
    missing,
    governing: governing.labels,
    payerWord: wordOf(prepared, governing, outcome),
    priorAuthorization: priorAuthorizationOf(policy, facts, outcome),
    criteria,
    documents: documentsFor(view, facts, criteria, standing),
    codes: codesFor(view, facts, outcome),
    cautions: cautionsFor(prepared, view, facts, outcome, governing, today),
  };
  if (outcome === 'payer-review' && deciding?.clause.question !== undefined) return { ...determination, question: deciding.clause.question };
  if (outcome === 'not-addressed') return { ...determination, relatedPolicies: deciding?.clause.relatedPolicies ?? [] };
  return determination;
};
