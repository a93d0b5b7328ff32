import { sitesOf } from '../facts/index.ts';
import type { Caution } from './cautions.ts';
import { citationsByPlace, placesOf } from './citations.ts';
import { prepareCode, type ListedCode } from './codes.ts';
import { compilePolicy, type CompiledClause, type CompiledPolicy } from './compile.ts';
import { assessorOf, statusReaderOf, type Assess, type ReadStatus } from './criteria.ts';
import type { Outcome } from './outcome.ts';
import type { Criterion } from './policy/criterion.ts';
import type { PolicyRead } from './policy/readPolicy.ts';
import type { CautionEntry, Citation, CodeEntry, DocumentItem } from './policy/shape.ts';

/** A clause with what sets its criterion against a case; the remainder has none. */
export interface PreparedClause extends CompiledClause {
  readonly assess: Assess | undefined;
  readonly places: readonly string[];
}

/** A compiled policy with all that does not depend on the case worded beforehand. */
export interface PreparedPolicy extends Omit<CompiledPolicy, 'clauses' | 'cautions' | 'documents' | 'codes'> {
  readonly clauses: readonly PreparedClause[];
  /** For each site the clauses that can concern its tumors. */
  readonly clausesAt: ReadonlyMap<string, readonly PreparedClause[]>;
  readonly cautions: readonly { readonly entry: CautionEntry; readonly caution: Caution; readonly facts: ReadStatus | undefined; readonly unless: ReadStatus | undefined }[];
  readonly documents: readonly { readonly item: DocumentItem; readonly when: ReadStatus | undefined; readonly cites: readonly string[] }[];
  readonly codes: readonly { readonly entry: CodeEntry; readonly fits: ReadStatus; readonly of: (outcome: Outcome) => readonly ListedCode[] }[];
  readonly billing: Caution;
  readonly reviewDue: Caution | undefined;
  readonly citationAt: ReadonlyMap<string, Citation>;
}

/** Compiles a policy that was read, and words what every case shares. */
export const preparePolicy = (read: PolicyRead): PreparedPolicy => {
  const compiled = compilePolicy(read);
  const { policy, vocabulary } = compiled;
  const places = (cites: readonly string[]): readonly string[] => placesOf(policy, cites);
  const optional = (criterion: Criterion | undefined): ReadStatus | undefined => criterion && statusReaderOf(criterion, vocabulary);
  const clauses = compiled.clauses.map((each) => ({ ...each, assess: each.criterion && assessorOf(each.criterion, vocabulary, places), places: places(each.clause.cites) }));
  return {
    ...compiled,
    clauses,
    clausesAt: new Map(sitesOf(vocabulary).map((site) => [site, clauses.filter(({ sites }) => sites.has(site))])),
    cautions: read.cautions.map(({ entry, facts, unless }) => ({
      entry,
      caution: { id: entry.id, says: entry.says, cites: places(entry.cites) },
      facts: optional(facts),
      unless: optional(unless),
    })),
    documents: read.documents.map(({ item, when }) => ({ item, when: optional(when), cites: places(item.cites) })),
    codes: read.codes.map(({ entry, fits }) => prepareCode(policy, entry, statusReaderOf(fits, vocabulary))),
    billing: { id: 'bill-member', says: policy.billing.says, cites: places(policy.billing.cites) },
    reviewDue: policy.reviewDue
      ? { id: 'review-due', says: `${policy.reviewDue.says} Look for a newer or announced version before relying on this one.`, cites: places(policy.reviewDue.cites) }
      : undefined,
    citationAt: citationsByPlace(policy),
  };
};
