import { placesOf } from './citations.ts';
import type { StatusReading } from './criteria.ts';
import type { Outcome } from './outcome.ts';
import type { CodeEntry, Policy } from './policy/shape.ts';

/** A procedure code of the policy's own list. */
export interface ListedCode {
  readonly code: string;
  readonly says: string;
  /** The status that the list gives; where it gives none, the outcome of the clause that governs. */
  readonly status: Exclude<CodeEntry['status'], 'by-clause'> | Outcome;
  readonly note?: string | undefined;
  readonly cites: readonly string[];
}

const statusFor = ({ status }: CodeEntry, outcome: Outcome): ListedCode['status'] =>
  status === 'by-clause' ? outcome : status;

const listed = (
  policy: Policy,
  { codes, says, note, cites }: CodeEntry,
  status: ListedCode['status'],
): readonly ListedCode[] =>
  codes.map((code) => ({
    code,
    says,
    status,
    ...(note === undefined ? {} : { note }),
    cites: placesOf(policy, cites),
  }));

/** An entry of the list; the codes for each outcome are made once. */
export interface PreparedCode {
  readonly entry: CodeEntry;
  readonly fits: StatusReading;
  readonly of: (outcome: Outcome) => readonly ListedCode[];
}

/** Prepares one entry of the list. */
export const prepareCode = (policy: Policy, entry: CodeEntry, fits: StatusReading): PreparedCode => {
  const made = new Map<Outcome, readonly ListedCode[]>();
  return {
    entry,
    fits,
    of: (outcome) => {
      const known = made.get(outcome) ?? listed(policy, entry, statusFor(entry, outcome));
      made.set(outcome, known);
      return known;
    },
  };
};
