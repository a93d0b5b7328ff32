import { decidingClauses, policyName, supportingClauses, type Submission } from '../chart/index.ts';
import { codeParts, documentParts, factParts } from './caseParts.ts';
import { clauseParts } from './criteriaParts.ts';
import { fields, heading, paragraph, type Draft, type DraftPart } from './draft.ts';
import { authorizationParts, sourceParts, toPayer } from './frame.ts';
import { readingParts } from './readingParts.ts';

const wouldSupport = (submission: Submission): readonly DraftPart[] => {
  const clauses = supportingClauses(submission.determination);
  if (clauses.length > 0)
    return clauseParts(submission, 'Clauses that could support the use, and what they lack', clauses);
  return [paragraph('Among the clauses that concern this site, none other would support the use.')];
};

/** The request for an exception, for a use that the policy does not support. It says so, and claims no benefit. */
export const exceptionRequest = (submission: Submission): Draft => {
  const { determination, prepared } = submission;
  return {
    kind: 'exception',
    title: 'Request for an exception',
    ...toPayer(submission),
    parts: [
      paragraph(
        `We ask you for an exception for the planned cryoablation described below. The policy is ${prepared ? policyName(prepared.policy) : 'yours'}.`,
      ),
      ...readingParts(submission),
      paragraph('We do not say that the case meets the policy. What is not met and what is not known is named below.'),
      ...clauseParts(submission, 'The clause that decides', decidingClauses(determination)),
      ...wouldSupport(submission),
      heading('Reasons for an exception'),
      paragraph('For the treating clinician to write. This draft offers none.'),
      fields(['Reasons']),
      ...factParts(submission),
      ...documentParts(submission),
      ...codeParts(submission),
      ...authorizationParts(submission),
      paragraph('Please answer in writing, and name the clause that your answer rests on.'),
      ...sourceParts(submission),
    ],
  };
};
