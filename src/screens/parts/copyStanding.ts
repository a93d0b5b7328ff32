import type { Determination, Policy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { copyStandingOf, type CopyStanding } from '../../submission/comparison/index.ts';
import { useCaseInHand } from './caseInHand.ts';

/** How what is determined by one text stands to the payer's own document; undefined where they were not compared. */
export const useCopyStanding = (
  determination: Determination,
  policy: Policy | undefined,
  facts: Facts,
): CopyStanding | undefined => copyStandingOf(useCaseInHand().compared, determination, policy, facts);
