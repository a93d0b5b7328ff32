import { documentName, type PreparedPolicy } from '../../determination/index.ts';
import {
  heldPolicies,
  type HeldPolicy,
  type PayerEntry,
  type PayerLibrary,
  type PolicyIndex,
  type VersionEntry,
} from '../../library/index.ts';
import type { VersionName } from '../parts/policyAddresses.ts';

/** A version that is held, and the payer whose members meet it. */
export interface Listed {
  readonly payer: PayerEntry;
  readonly entry: VersionEntry;
  /** All payers that apply its policy. */
  readonly appliedBy: readonly PayerEntry[];
}

/** One of the two versions compared. */
export interface Side extends Listed {
  readonly prepared: PreparedPolicy;
  readonly library: PayerLibrary;
  /** What tells it from the other side: the payer, or the policy, or the edition. */
  readonly name: string;
  /** A date of service on which it judges, YYYY-MM-DD. */
  readonly day: string;
}

export type Sides = readonly [Side, Side];

/** Of several payers that apply a policy the first that applies it to all its members. */
const meetingIt = ({ appliedBy }: HeldPolicy): PayerEntry | undefined =>
  (appliedBy.find(({ linesOfBusiness }) => linesOfBusiness.length === 0) ?? appliedBy[0])?.payer;

/** Every version held, once, policy by policy. */
export const listedVersions = (index: PolicyIndex): readonly Listed[] =>
  heldPolicies(index).flatMap((held) => {
    const payer = meetingIt(held);
    const appliedBy = [...new Set(held.appliedBy.map((each) => each.payer))];
    return payer ? held.versions.map((entry) => ({ payer, entry, appliedBy })) : [];
  });

/** The version of that name, or undefined where none is held. */
export const versionNamed = (index: PolicyIndex, { policy, version }: VersionName): Listed | undefined =>
  listedVersions(index).find(({ entry }) => entry.policy === policy && entry.version === version);

export const isOfOnePayer = ([one, other]: readonly [Listed, Listed]): boolean => one.payer.id === other.payer.id;

export const isOfOnePolicy = ([one, other]: readonly [Listed, Listed]): boolean =>
  one.entry.policy === other.entry.policy;

/** What tells one side from the other. */
export const sideName = (pair: readonly [Listed, Listed], { entry, payer }: Listed): string =>
  isOfOnePolicy(pair) ? `Version ${entry.edition}` : isOfOnePayer(pair) ? documentName(entry) : payer.name;
