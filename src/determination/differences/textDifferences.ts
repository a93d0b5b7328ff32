import type { PolicyToCompile } from '../compileBySite.ts';
import type { PolicyRead } from '../policy/readPolicy.ts';
import type { CodeEntry, Policy } from '../policy/shape.ts';
import { clauseChanges, type ClauseChange } from './clauseChanges.ts';
import { putApart } from './judgedApart.ts';

/** An entry that only one version has, or that says something else in the other. */
export interface EntryChange<Entry> {
  readonly key: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

export type SayingEntry = Pick<Policy['documents'][number], 'id' | 'says'>;

/** A remark of the text, by what it is about; null where the text makes none. */
export interface RemarkChange {
  readonly about: 'number' | 'scope' | 'code-list' | 'billing' | 'review' | 'submission' | 'inpatient' | 'outpatient';
  readonly before: string | null;
  readonly after: string | null;
}

/** The difference between two versions as they are held: what a reader of both would note. */
export interface TextDifferences {
  readonly titles: readonly [string | null, string | null];
  readonly clauses: readonly ClauseChange[];
  /** Undefined where a version's code list is lost: then nothing can be said of codes. */
  readonly codes: readonly EntryChange<CodeEntry>[] | undefined;
  readonly documents: readonly EntryChange<SayingEntry>[];
  readonly cautions: readonly EntryChange<SayingEntry>[];
  readonly relatedPolicies: readonly EntryChange<Policy['relatedPolicies'][number]>[];
  readonly remarks: readonly RemarkChange[];
}

/** What an entry says; where it is cited from does not count. */
const substanceOf = ({ cites: _, ...entry }: { readonly cites: unknown }): string => JSON.stringify(entry);

const entryChanges = <Entry extends { readonly cites: unknown }>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly EntryChange<Entry>[] => {
  const keys = [...new Set([...before, ...after].map(keyOf))];
  return keys.flatMap((key): readonly EntryChange<Entry>[] => {
    const [was, is] = [before, after].map((entries) => entries.filter((entry) => keyOf(entry) === key));
    const told = (entries: readonly Entry[] | undefined): string => (entries ?? []).map(substanceOf).join();
    return told(was) === told(is) ? [] : [{ key, before: was?.[0], after: is?.[0] }];
  });
};

/** One entry for each code: a line of the list can hold several. */
const byCode = ({ codes }: Policy): readonly CodeEntry[] =>
  (codes ?? []).flatMap((entry) => entry.codes.map((code) => ({ ...entry, codes: [code] })));

const remarksOf = (policy: Policy): Readonly<Record<RemarkChange['about'], string | null>> => ({
  number: policy.number,
  scope: policy.scope.says,
  'code-list': policy.codesNote?.says ?? null,
  billing: policy.billing.says,
  review: policy.reviewDue?.says ?? null,
  submission: policy.submission?.says ?? null,
  inpatient: policy.priorAuthorization.inpatient.says,
  outpatient: policy.priorAuthorization.outpatient.says,
});

const abouts = ['number', 'scope', 'inpatient', 'outpatient', 'code-list', 'billing', 'review', 'submission'] as const;

/** A policy with its text, as the members of a payer meet it. */
type PolicyOfPayer = PolicyToCompile & Pick<PolicyRead, 'policy'>;

/** How one version of a policy reads beside another: clauses, codes, documents, cautions and remarks, each with what it was and what it is. */
export const textDifferences = (before: PolicyOfPayer, after: PolicyOfPayer): TextDifferences => {
  const [one, other] = [before.policy, after.policy];
  const [was, is] = [remarksOf(one), remarksOf(other)];
  return {
    titles: [one.title, other.title],
    clauses: clauseChanges(putApart(before, after).clauses, [one, other]),
    codes:
      one.codes && other.codes
        ? entryChanges(byCode(one), byCode(other), ({ codes: [code] }) => code ?? '')
        : undefined,
    documents: entryChanges(one.documents, other.documents, ({ id }) => id),
    cautions: entryChanges(one.cautions, other.cautions, ({ id }) => id),
    relatedPolicies: entryChanges(
      one.relatedPolicies,
      other.relatedPolicies,
      ({ number, title }) => `${number ?? ''} ${title}`,
    ),
    remarks: abouts.flatMap((about) =>
      was[about] === is[about] ? [] : [{ about, before: was[about], after: is[about] }],
    ),
  };
};
