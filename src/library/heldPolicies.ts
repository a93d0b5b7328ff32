import type { PayerEntry, PolicyIndex, VersionEntry } from './shape.ts';

/** A payer that applies a policy: to all its members, or to some lines of business; always, or on some days. */
export interface AppliedBy {
  readonly payer: PayerEntry;
  /** Words of the lines of business; empty: all members. */
  readonly linesOfBusiness: readonly string[];
  /** From the first day until the day before the second; null is open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A policy with all its versions, however many payers apply it. */
export interface HeldPolicy {
  readonly policy: string;
  /** Oldest first. */
  readonly versions: readonly VersionEntry[];
  readonly newest: VersionEntry;
  /** In the order of the payers; a payer whose book names the policy twice stands twice. */
  readonly appliedBy: readonly AppliedBy[];
}

const appliedIn = (payer: PayerEntry, policy: string): readonly AppliedBy[] =>
  payer.book
    .filter((entry) => entry.policy === policy)
    .map(({ when = [], from = null, until = null }) => ({
      payer,
      linesOfBusiness: when.map((line) => payer.products.find(({ value }) => value === line)?.word ?? line),
      from,
      until,
    }));

/** One policy by its id; undefined where no version of it is held. */
export const heldPolicy = ({ payers }: PolicyIndex, policy: string): HeldPolicy | undefined => {
  const versions =
    payers.map((payer) => payer.versions.filter((each) => each.policy === policy)).find((own) => own.length > 0) ?? [];
  const newest = versions.at(-1);
  return newest && { policy, versions, newest, appliedBy: payers.flatMap((payer) => appliedIn(payer, policy)) };
};

/** Every policy once, in the order of the payers and their books. */
export const heldPolicies = (index: PolicyIndex): readonly HeldPolicy[] =>
  [...new Set(index.payers.flatMap(({ book }) => book.map(({ policy }) => policy)))].flatMap(
    (policy) => heldPolicy(index, policy) ?? [],
  );
