import type { Determination, Policy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { comparedFor, comparedInWords, type CopyCompared } from './copyCompared.ts';
import { restsOn } from './restsOn.ts';

/** How a determination stands to the payer's own document, where the two were compared. */
export interface CopyStanding {
  readonly compared: CopyCompared;
  /** Ids of the passages on which the determination rests. */
  readonly rests: readonly string[];
  /** Those of them that changed or are gone. */
  readonly changed: readonly string[];
  /** Whether each of them was looked for and stands in the document; never where none was. */
  readonly isUnchanged: boolean;
}

/** How what is determined by one text stands to the payer's own document; undefined where they were not compared. */
export const copyStandingOf = (
  all: readonly CopyCompared[],
  determination: Determination,
  policy: Policy | undefined,
  facts: Facts,
): CopyStanding | undefined => {
  const compared = policy && comparedFor(all, policy);
  if (!compared) return undefined;
  const rests = restsOn(determination, policy, facts);
  return {
    compared,
    rests,
    changed: rests.filter((id) => compared.changed.includes(id)),
    isUnchanged: rests.length > 0 && rests.every((id) => compared.unchanged.includes(id)),
  };
};

/** "It was compared with the payer’s document of 09/01/2026 on 11/26/2026: all 14 passages that this result rests on stand there." */
export const unchangedInWords = ({ compared, rests }: CopyStanding): string =>
  `It was ${comparedInWords(compared)}: all ${String(rests.length)} passages that this result rests on stand there.`;

/** "3 of 14 passages that this result rests on changed or are gone" */
export const changedInWords = ({ rests, changed }: CopyStanding): string =>
  `${String(changed.length)} of ${String(rests.length)} passages that this result rests on changed or are gone`;
