import { verdictFor, type Outcome } from '../../determination/index.ts';
import type { Submission } from './submission.ts';

const unsupported: Readonly<Partial<Record<Outcome, string>>> = {
  investigational: 'investigational',
  'not-medically-necessary': 'not medically necessary',
  'not-covered': 'not covered',
  'criteria-not-met': 'criteria not met',
};

/** What the policy says of the case, in a few words for a list: a reading of the text, never an answer of the payer. */
export const verdictInShort = ({ determination }: Submission): string => {
  switch (verdictFor(determination)) {
    case 'supported':
      return 'Policy supports this';
    case 'not-supported':
      return `Policy does not support this: ${unsupported[determination.outcome] ?? 'in every case that is left'}`;
    case 'ask-payer':
      return 'Policy leaves this to the payer';
    case 'not-in-policy':
      return 'Policy does not speak of this';
    case 'no-text':
      return 'No policy text held for the date of service';
    case 'not-enough':
      return 'Not enough to tell yet';
  }
};

const statusWords = {
  required: 'required',
  'not-required': 'not required',
  'not-applicable': 'does not apply, the text says',
  'not-stated': 'the policy does not say; check the payer’s list',
} as const;

/** Whether prior authorization is needed, for both settings where they differ. */
export const authorizationInWords = ({ determination: { priorAuthorization }, policy }: Submission): string => {
  if (priorAuthorization === null) return 'no text held; ask the payer';
  if (!policy || priorAuthorization === 'not-stated') return statusWords['not-stated'];
  const { inpatient, outpatient } = policy.priorAuthorization;
  return inpatient.status === outpatient.status
    ? statusWords[inpatient.status]
    : `inpatient ${statusWords[inpatient.status]}; outpatient ${statusWords[outpatient.status]}`;
};
