import type { Policy } from '../../determination/index.ts';

/** The month by which a version is named: 9/2024. */
export const editionInWords = (version: string): string => {
  const [year = '', month = ''] = version.split('-');
  return `${String(Number(month))}/${year}`;
};

/** A policy version as people name it: "Medical Policy 260 (9/2024)". */
export const policyName = ({ number, title, version }: Pick<Policy, 'number' | 'title' | 'version'>): string =>
  `${number === null ? (title ?? 'Policy') : `Policy ${number}`} (${editionInWords(version)})`;
