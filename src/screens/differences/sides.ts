import type { PreparedPolicy } from '../../determination/index.ts';
import type { PayerEntry, PolicyIndex, VersionEntry } from '../../library/index.ts';
import type { VersionName } from '../parts/policyAddresses.ts';

/** A version that is held, and its payer. */
export interface Listed {
  readonly payer: PayerEntry;
  readonly entry: VersionEntry;
}

/** One of the two versions compared. */
export interface Side extends Listed {
  readonly prepared: PreparedPolicy;
  /** What tells it from the other side: the payer, or, between versions of one payer, the version. */
  readonly name: string;
  /** A date of service on which it judges, YYYY-MM-DD. */
  readonly day: string;
}

export type Sides = readonly [Side, Side];

/** Every version held, payer by payer. */
export const listedVersions = ({ payers }: PolicyIndex): readonly Listed[] =>
  payers.flatMap((payer) => payer.versions.map((entry) => ({ payer, entry })));

/** The version of that name, or undefined where none is held. */
export const versionNamed = (index: PolicyIndex, { policy, version }: VersionName): Listed | undefined =>
  listedVersions(index).find(({ entry }) => entry.policy === policy && entry.version === version);

export const isOfOnePayer = ([one, other]: readonly [Pick<Listed, 'payer'>, Pick<Listed, 'payer'>]): boolean =>
  one.payer.id === other.payer.id;
