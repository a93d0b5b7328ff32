import { verdictFor, type Determination } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';

/** What a saved file is named by. */
export interface FileNaming {
  readonly determination: Pick<Determination, 'payer' | 'outcome' | 'possibleOutcomes'>;
  readonly facts: Facts;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The name of a file that is saved: payer, site, what it is, day. `bcbsma-kidney-supported-2026-11-26.json`; a paper has its
 * own name in the place of the verdict. It names nobody.
 */
export const fileName = ({ determination, facts, today }: FileNaming, extension: string, what?: string): string => {
  const { site } = facts;
  return [determination.payer, typeof site === 'string' ? site : 'case', what ?? verdictFor(determination), today]
    .join('-')
    .concat('.', extension);
};
