import { listOf, procedureOf, type Facts } from '../facts/index.ts';
import { passagesOf, type Passage } from './citations.ts';
import { statusIn } from './criteria.ts';
import type { ListedCode } from './listedCode.ts';
import type { Outcome } from './outcome.ts';
import type { CodeEntry, Policy } from './policy/shape.ts';
import type { SiteView } from './siteView.ts';

/** A planned code that does not go with the case, and why. */
export interface CodeMismatch {
  readonly code: string;
  readonly says: string;
  readonly cites: readonly Passage[];
}

const unsupported: readonly string[] = ['investigational', 'not-medically-necessary'];
const inWords = (status: string): string => status.replaceAll('-', ' ');

/** Whether a code is listed for one of these clauses, or for whichever decides. */
const isListedFor = ({ clauses }: CodeEntry, labels: ReadonlySet<string>): boolean =>
  clauses === undefined || clauses.some((label) => labels.has(label));

/**
 * The codes of the policy's list that fit the case as far as it is known; none where the policy does not address it.
 * `labels`: of the clauses that decide, or, while undecided, of all that still can.
 */
export const codesFor = (
  { fittingCodes }: SiteView,
  facts: Facts,
  outcome: Outcome,
  labels: ReadonlySet<string>,
): readonly ListedCode[] => {
  if (outcome === 'not-addressed') return [];
  const codes: ListedCode[] = [];
  for (const { entry, fits, listed } of fittingCodes)
    if (isListedFor(entry, labels) && statusIn(fits, facts) !== 'not-met') codes.push(...listed);
  return codes;
};

/** Planned codes that are not in the policy's list, do not fit the site or approach, or contradict the outcome. */
export const codeMismatches = (
  policy: Policy,
  { codes }: SiteView,
  facts: Facts,
  outcome: Outcome,
  governing: readonly string[],
): readonly CodeMismatch[] => {
  const planned = facts['cptCodes'];
  if (policy.codes === null || planned === undefined) return [];
  return listOf(planned).flatMap((code): readonly CodeMismatch[] => {
    // A code stands once in a list: the policy check sees to it.
    const found = codes.find(({ entry }) => entry.codes.includes(procedureOf(code)));
    if (!found)
      return [
        {
          code,
          says: `${code} is not in this policy’s list of codes. Not listed is not excluded: ask the payer.`,
          cites: [],
        },
      ];
    const { entry, fits } = found;
    const cites = passagesOf(policy, entry.cites);
    if (statusIn(fits, facts) === 'not-met')
      return [
        {
          code,
          says: `${code} is in the policy’s list, but does not fit the site, type or approach of this case.`,
          cites,
        },
      ];
    if (governing.length > 0 && !isListedFor(entry, new Set(governing)))
      return [
        {
          code,
          says: `${code} is listed for another use than the one that decides this case.`,
          cites,
        },
      ];
    return outcome === 'medically-necessary' && unsupported.includes(entry.status)
      ? [
          {
            code,
            says: `${code} is listed as ${inWords(entry.status)}, which contradicts the outcome of this case.`,
            cites,
          },
        ]
      : [];
  });
};
