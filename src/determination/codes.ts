import type { Facts } from '../facts/index.ts';
import { placesOf } from './citations.ts';
import type { Status } from './criteria.ts';
import type { Outcome } from './outcome.ts';
import type { CodeEntry, Policy } from './policy/shape.ts';
import type { PreparedPolicy } from './prepare.ts';

/** A procedure code of the policy's own list. */
export interface ListedCode {
  readonly code: string;
  readonly says: string;
  /** The status that the list gives; where it gives none, the outcome of the clause that governs. */
  readonly status: Exclude<CodeEntry['status'], 'by-clause'> | Outcome;
  readonly note?: string | undefined;
  readonly cites: readonly string[];
}

/** A planned code that does not go with the case, and why. */
export interface CodeMismatch {
  readonly code: string;
  readonly says: string;
  readonly cites: readonly string[];
}

const unsupported: readonly string[] = ['investigational', 'not-medically-necessary'];
const inWords = (status: string): string => status.replaceAll('-', ' ');

const statusFor = ({ status }: CodeEntry, outcome: Outcome): ListedCode['status'] => (status === 'by-clause' ? outcome : status);

const listed = (policy: Policy, { codes, says, note, cites }: CodeEntry, status: ListedCode['status']): readonly ListedCode[] =>
  codes.map((code) => ({ code, says, status, ...(note === undefined ? {} : { note }), cites: placesOf(policy, cites) }));

/** The codes of the policy's list that fit the case as far as it is known; none where the policy does not address it. */
export const codesFor = ({ codes }: PreparedPolicy, facts: Facts, outcome: Outcome): readonly ListedCode[] =>
  outcome === 'not-addressed' ? [] : codes.filter(({ fits }) => fits(facts) !== 'not-met').flatMap(({ of }) => of(outcome));

/** Prepares one entry: the codes for each outcome are made once. */
export const prepareCode = (policy: Policy, entry: CodeEntry, fits: (facts: Facts) => Status): PreparedPolicy['codes'][number] => {
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

/** Planned codes that are not in the policy's list, do not fit the site or approach, or contradict the outcome. */
export const codeMismatches = ({ policy, codes }: PreparedPolicy, facts: Facts, outcome: Outcome): readonly CodeMismatch[] => {
  const planned = facts['cptCodes'];
  if (policy.codes === null || typeof planned !== 'object') return [];
  return planned.flatMap((code): readonly CodeMismatch[] => {
    const entries = codes.filter(({ entry }) => entry.codes.includes(code));
    if (entries.length === 0) return [{ code, says: `${code} is not in this policy’s list of codes. Not listed is not excluded: ask the payer.`, cites: [] }];
    const cites = entries.flatMap(({ entry }) => placesOf(policy, entry.cites));
    if (entries.every(({ fits }) => fits(facts) === 'not-met')) return [{ code, says: `${code} is in the policy’s list, but does not fit the site, type or approach of this case.`, cites }];
    const against = entries.map(({ entry }) => entry.status).find((status) => unsupported.includes(status));
    return outcome === 'medically-necessary' && against !== undefined
      ? [{ code, says: `${code} is listed as ${inWords(against)}, which contradicts the outcome of this case.`, cites }]
      : [];
  });
};
