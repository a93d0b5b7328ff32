import { verdictFor } from '../../determination/index.ts';
import { heading, line, paragraph, type Line, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { factsInWords, knownFindings } from './factPhrases.ts';
import { addressee, closing, letterhead, regarding, requestKind, salutation } from './frame.ts';
import { answersToCautions, clauseReliedOn, clinicalDetails, offerOfCall, ownPart, reliance } from './letter.ts';
import type { Submission } from './submission.ts';

/** What a text supports is told with the criterion that is met; what it does not support is the other letter's. */
const reliedOn = (submission: Submission): readonly Part[] => {
  const clause = clauseReliedOn(submission);
  return clause && verdictFor(submission.determination) === 'supported' ? reliance(submission, clause) : [];
};

/** The findings, where no table tells them. */
const known = (submission: Submission): Line => {
  const names = knownFindings(submission);
  return names.length === 0 || reliedOn(submission).length > 0
    ? []
    : line(` The findings: ${factsInWords(submission, names)}.`);
};

/**
 * The request that a Medicare Advantage plan decide before the service: 42 CFR 422.566 and 422.568. A member's promise to pay
 * does not hold there, so that no other paper takes its place.
 */
export const organizationDetermination = (submission: Submission): Paper => ({
  name: 'organization-determination',
  title: 'Request for an organization determination',
  look: 'letter',
  isSent: true,
  parts: [
    letterhead(submission),
    ...addressee(submission),
    regarding(submission, requestKind(submission, 'pre-service organization determination')),
    salutation(submission),
    paragraph(
      line(
        `I request a pre-service organization determination for ${procedureInWords(submission)} for my patient, who has ${diagnosisInWords(submission)}.`,
        known(submission),
      ),
      'opening',
    ),
    paragraph(
      line(
        'The member is enrolled in a Medicare Advantage plan. Please decide under Medicare’s national and local coverage rules and, where these are silent, under your own policy, and tell the member and me in writing before the service.',
      ),
      'basis',
    ),
    ...reliedOn(submission),
    ownPart(submission),
    ...clinicalDetails(submission),
    ...answersToCautions(submission),
    offerOfCall(submission),
    ...closing(submission),
  ],
});

/** What to say to a Medicare Advantage member, who is given no paper to sign. */
export const memberTalk = (submission: Submission): Paper => ({
  name: 'member-talk',
  title: 'What to tell the member',
  look: 'letter',
  isSent: false,
  parts: [
    heading('What to tell the member', 1),
    paragraph(
      line(
        `Your doctor plans ${procedureInWords(submission)}. The rules of your plan do not support it for your case.`,
      ),
    ),
    paragraph(line('We ask your plan to decide before the care. Your plan must tell you in writing.')),
    paragraph(line('You do not sign a paper to pay. Please wait for the letter from your plan.')),
    paragraph(
      line(
        'If your plan says no, you can appeal. The letter tells you how. Call the number on your card with questions.',
      ),
    ),
  ],
});
