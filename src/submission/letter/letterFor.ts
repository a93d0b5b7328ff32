import type { Submission } from '../chart/index.ts';
import type { Draft } from './draft.ts';
import { exceptionRequest } from './exception.ts';
import { payerQuestion, textInForceInquiry, whichPolicyInquiry } from './inquiries.ts';
import { incompleteLetter, necessityLetter } from './necessity.ts';

/**
 * The letter that goes with the outcome: of medical necessity where the policy supports the use or may yet, an honest
 * request for an exception where it does not, a question or an inquiry where it is for the payer to say.
 */
export const letterFor = (submission: Submission): Draft => {
  switch (submission.determination.outcome) {
    case 'medically-necessary':
      return necessityLetter(submission);
    case 'needs-information':
      return incompleteLetter(submission);
    case 'investigational':
    case 'not-medically-necessary':
    case 'not-covered':
    case 'criteria-not-met':
      return exceptionRequest(submission);
    case 'payer-review':
      return payerQuestion(submission);
    case 'not-addressed':
      return whichPolicyInquiry(submission);
    case 'no-version':
      return textInForceInquiry(submission);
  }
};
