import type { Problem } from '../../determination/index.ts';

/** Something wrong in a library: in which part, and there as `npm run policies` says it of a file. */
export interface LibraryProblem extends Problem {
  /** The part as it stands in the file, `policies[0]`; empty: the file itself. */
  readonly part: string;
  /** What the part is, where it says so: `acme-1 2025-01`. */
  readonly of: string;
}

/** The problems of one part. */
export const inPart = (part: string, of: string, problems: readonly Problem[]): readonly LibraryProblem[] =>
  problems.map((problem) => ({ ...problem, part, of }));

/** A word of a part that may be anything: it is shown as it stands where it is a text, and not at all else. */
export const wordIn = (part: unknown, key: string): string => {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return '';
  const word: unknown = Reflect.get(part, key);
  return typeof word === 'string' ? word : '';
};

/** Whether a part has an entry of that name. */
export const hasEntry = (part: unknown, key: string): boolean =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, key);

/** A part by the place that it has in its list. */
export const partName = (list: 'facts' | 'payers' | 'policies' | 'cases', index: number): string =>
  `${list}[${String(index)}]`;
