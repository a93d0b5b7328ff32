import type { Determination, Policy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { changedAmong, comparedFor, restsOn, type CopyCompared } from '../../submission/comparison/index.ts';
import { useCaseInHand } from './caseInHand.ts';

/** How a determination stands to the payer's own document, where the two were compared. */
export interface CopyStanding {
  readonly compared: CopyCompared;
  /** Ids of the passages on which the determination rests. */
  readonly rests: readonly string[];
  /** Those of them that changed or are gone. */
  readonly changed: readonly string[];
}

/** How what is determined by one text stands to the payer's own document; undefined where they were not compared. */
export const useCopyStanding = (
  determination: Determination,
  policy: Policy | undefined,
  facts: Facts,
): CopyStanding | undefined => {
  const { compared: all } = useCaseInHand();
  const compared = policy && comparedFor(all, policy);
  if (!compared) return undefined;
  const rests = restsOn(determination, policy, facts);
  return { compared, rests, changed: changedAmong(compared, rests) };
};

/** "3 of 14 passages that this result rests on changed" */
export const changedInWords = ({ rests, changed }: CopyStanding): string =>
  `${String(changed.length)} of ${String(rests.length)} passages that this result rests on changed or are gone`;
