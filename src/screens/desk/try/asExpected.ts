import { listInWords } from '../../../facts/index.ts';
import type { WorkedCase } from '../../../desk/index.ts';
import type { Status } from '../../../ui/Tag.tsx';
import type { Found } from './foundOf.ts';

/** How a worked case came out beside what was expected of it. */
export interface AsExpected {
  readonly kind: 'as-expected' | 'other' | 'open';
  readonly status: Status;
  readonly word: string;
}

/** Compares what was found with what was expected. A case that is not answered yet is neither as expected nor otherwise. */
export const asExpected = (
  expected: Exclude<WorkedCase['expected'], ''>,
  { outcome, otherPolicy, missing }: Found,
): AsExpected => {
  if (outcome === expected) return { kind: 'as-expected', status: 'met', word: 'As expected' };
  if (outcome === 'needs-information')
    return {
      kind: 'open',
      status: 'unknown',
      word: missing.length === 0 ? 'Not decided yet' : `Not decided yet. Still to be answered: ${listInWords(missing)}`,
    };
  return {
    kind: 'other',
    status: 'not-met',
    word:
      otherPolicy === undefined
        ? 'Not as expected: read the clause again, or the case'
        : `Not as expected. ${otherPolicy} decides this case, not this one: expect what that one says, or change the case`,
  };
};
