import { decidingClauses, policyName, relatedInWords, versionInWords, type Submission } from '../chart/index.ts';
import { codeParts, documentParts, factParts } from './caseParts.ts';
import { clauseParts } from './criteriaParts.ts';
import { fields, heading, list, paragraph, type Draft, type DraftPart } from './draft.ts';
import { authorizationParts, sourceParts, toPayer } from './frame.ts';
import { readingParts } from './readingParts.ts';

const reply: readonly DraftPart[] = [
  heading('Reply'),
  fields(['Reply', 'Given by', 'Date and time', 'Reference of the call or letter']),
];

/** The question that the policy's own words leave to the payer, with room for the reply. */
export const payerQuestion = (submission: Submission): Draft => {
  const { determination, prepared } = submission;
  return {
    kind: 'question',
    title: 'Question to the payer',
    ...toPayer(submission),
    parts: [
      paragraph(`We ask about a planned cryoablation under ${prepared ? policyName(prepared.policy) : 'your policy'}.`),
      ...readingParts(submission),
      heading('Our question'),
      paragraph(determination.question ?? 'How do you read this clause for the case below?'),
      ...factParts(submission),
      ...clauseParts(submission, 'The clause that the question is about', decidingClauses(determination)),
      ...documentParts(submission),
      ...codeParts(submission),
      ...authorizationParts(submission),
      ...reply,
      ...sourceParts(submission),
    ],
  };
};

/** The inquiry which policy speaks to the case, where this one does not. */
export const whichPolicyInquiry = (submission: Submission): Draft => {
  const { determination, prepared } = submission;
  const related = determination.relatedPolicies ?? [];
  return {
    kind: 'which-policy',
    title: 'Inquiry: which policy applies',
    ...toPayer(submission),
    parts: [
      paragraph(
        `We ask about a planned cryoablation. We have read ${prepared ? policyName(prepared.policy) : 'your policy'}.`,
      ),
      ...readingParts(submission),
      ...(related.length === 0
        ? [paragraph('For this case the text names no other policy.')]
        : [paragraph('The text names:'), ...list(related.map(relatedInWords))]),
      paragraph(
        'Which of your policies speaks to the case below on its date of service? Please give its number, title and effective date, where it can be read, and whether it asks for prior authorization.',
      ),
      ...factParts(submission),
      ...clauseParts(submission, 'The clause that we rest this on', decidingClauses(determination)),
      ...reply,
      ...sourceParts(submission),
    ],
  };
};

/** The inquiry for the text in force, where none is held for the date of service. */
export const textInForceInquiry = (submission: Submission): Draft => {
  const {
    determination: { nearestVersion: nearest },
    facts: { serviceDate },
  } = submission;
  return {
    kind: 'text-in-force',
    title: 'Inquiry: the policy text in force',
    ...toPayer(submission),
    parts: [
      paragraph(
        `We ask for your medical policy on cryoablation as it was in force on ${typeof serviceDate === 'string' ? serviceDate : 'the date of service'}. We hold no version for that date, so nothing is said here on coverage.`,
      ),
      ...(nearest
        ? [paragraph(`The nearest version that we hold: ${versionInWords(nearest)}. It decides nothing for this date.`)]
        : []),
      paragraph(
        'Please send the text, or say where it can be read, with its number, title and effective dates, and say whether prior authorization was asked for.',
      ),
      ...factParts(submission),
      ...reply,
    ],
  };
};
