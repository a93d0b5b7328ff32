import type { ChecklistItem } from '../../determination/index.ts';
import type { Submission } from './submission.ts';

/** What kind of plan the member has, as far as it decides which paper a member may be given. */
export type Coverage = 'commercial' | 'medicare-advantage' | 'original-medicare' | 'unknown';

const MEDICARE_ADVANTAGE = ['medicare-advantage-rules'];
const PERHAPS_MEDICARE_ADVANTAGE = ['medicare-advantage-first'];

/**
 * The kind of plan, from what the payer's and the policy's cautions say of the line of business, and from the request. Where
 * it is not known that the plan is none of Medicare's, it is unknown, never commercial.
 */
export const coverageOf = ({ determination, details, facts, policy }: Submission): Coverage => {
  const ids = determination.cautions.map(({ id }) => id);
  if (ids.some((id) => MEDICARE_ADVANTAGE.includes(id)) || details.plan === 'medicare-advantage')
    return 'medicare-advantage';
  if (policy?.billing.rule === 'advance-beneficiary-notice') return 'original-medicare';
  if (details.plan === 'commercial') return 'commercial';
  if (facts['product'] !== undefined && !ids.some((id) => PERHAPS_MEDICARE_ADVANTAGE.includes(id))) return 'commercial';
  return 'unknown';
};

/** The paper in which a member agrees to pay. */
const AGREEMENT = 'written-agreement';

/**
 * The documents of a request. A promise of a Medicare Advantage member to pay does not hold, so that none is asked for,
 * whatever the text says of members at large. Empty where several texts are in question and ask for different ones.
 */
export const documentsOf = (submission: Submission): readonly ChecklistItem[] => {
  const documents = submission.determination.documents ?? [];
  return coverageOf(submission) === 'medicare-advantage' ? documents.filter(({ id }) => id !== AGREEMENT) : documents;
};

/** Those of them that go with the request: what a text wants before the service without seeing it is not among them. */
export const documentsToSend = (submission: Submission): readonly ChecklistItem[] =>
  documentsOf(submission).filter(({ isEnclosed }) => isEnclosed);
