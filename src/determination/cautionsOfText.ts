import type { Caution } from './caution.ts';
import { passagesOf } from './citations.ts';
import type { Policy } from './policy/shape.ts';

/** The cautions that follow from what a version says of itself. */
export interface CautionsOfText {
  /** Belong to every case. */
  readonly always: readonly Caution[];
  readonly billing: Caution;
  /** Belongs to a case from the day of the review on. */
  readonly reviewDue: Caution | undefined;
}

const billingTitles: Readonly<Record<Policy['billing']['rule'], string>> = {
  'written-agreement': 'Before the member is billed: a written agreement',
  notice: 'Before the member is billed: tell the member',
  'advance-beneficiary-notice': 'Before the member is billed: form CMS-R-131',
  'not-stated': 'The text gives no rule on billing the member',
};
const reviewTitles = {
  stated: 'This policy is due for review',
  inferred: 'A newer policy has probably come out',
} as const;

const isWithoutEffectiveDate = ({ basis }: Policy['inForce']): boolean =>
  basis === 'reviewed' || basis === 'not-stated';

/** Words the cautions on a text's age, its effective date and how much of it is held. */
export const cautionsOfText = (policy: Policy): CautionsOfText => {
  const { inForce, held, heldNote, billing, reviewDue } = policy;
  const caution = (id: string, title: string, says: string, cites: readonly string[]): Caution => ({
    id,
    title,
    says,
    cites: passagesOf(policy, cites),
  });
  return {
    always: [
      ...(isWithoutEffectiveDate(inForce)
        ? [
            caution(
              'effective-date-not-stated',
              'The text gives no effective date',
              `${inForce.says} Ask the payer for the current text.`,
              inForce.cites,
            ),
          ]
        : []),
      ...(held === 'statement'
        ? [
            caution(
              'statement-only',
              'Only the policy statement is held',
              heldNote?.says ?? 'The rest of the document, its codes among it, is not held.',
              heldNote?.cites ?? [],
            ),
          ]
        : []),
    ],
    billing: caution('bill-member', billingTitles[billing.rule], billing.says, billing.cites),
    reviewDue:
      reviewDue === null
        ? undefined
        : caution(
            'review-due',
            reviewTitles[reviewDue.basis],
            `${reviewDue.says} Look for a newer or announced version before relying on this one.`,
            reviewDue.cites,
          ),
  };
};
