import { passagesOf, type Passage } from './citations.ts';
import type { StatusReading } from './criteria.ts';
import type { CodeStatus } from './outcome.ts';
import type { CodeEntry, Policy } from './policy/shape.ts';

/** A procedure code of the policy's own list. */
export interface ListedCode {
  readonly code: string;
  readonly says: string;
  /** What the list says of the code. */
  readonly status: CodeStatus;
  readonly note?: string | undefined;
  readonly cites: readonly Passage[];
}

/** An entry of the list, with its codes as they are shown. */
export interface PreparedCode {
  readonly entry: CodeEntry;
  readonly fits: StatusReading;
  readonly listed: readonly ListedCode[];
}

/** Prepares one entry of the list. */
export const prepareCode = (policy: Policy, entry: CodeEntry, fits: StatusReading): PreparedCode => {
  const { codes, says, status, note, cites } = entry;
  const passages = passagesOf(policy, cites);
  return {
    entry,
    fits,
    listed: codes.map((code) => ({ code, says, status, ...(note === undefined ? {} : { note }), cites: passages })),
  };
};
