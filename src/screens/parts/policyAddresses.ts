/** A version of a policy by its names. */
export interface VersionName {
  readonly policy: string;
  readonly version: string;
}

const pathOf = ({ policy, version }: VersionName): string =>
  `${encodeURIComponent(policy)}/${encodeURIComponent(version)}`;

/** The list of all policies held. */
export const policiesAddress = '#/policies';

/** The page of a policy version, or, with the id of an element, that part of it. */
export const policyAddress = (name: VersionName, part?: string): string =>
  `${policiesAddress}/${pathOf(name)}${part === undefined ? '' : `#${part}`}`;

/** The picture of how a policy version decides. */
export const pictureAddress = (name: VersionName): string => `${policyAddress(name)}/picture`;

/** Where two policy versions to compare are chosen. */
export const anyDifferencesAddress = '#/differences';

/** What differs between two policy versions. */
export const differencesAddress = (a: VersionName, b: VersionName): string =>
  `${anyDifferencesAddress}/${pathOf(a)}/${pathOf(b)}`;

/** Where a policy version is compared with the payer's own document. */
export const compareAddress = (name: VersionName): string => `${policyAddress(name)}/compare`;
