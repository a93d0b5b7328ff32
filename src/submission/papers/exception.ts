import type { AssessedClause, AssessedCriterion } from '../../determination/index.ts';
import { inSentence, listInWords } from '../../facts/index.ts';
import { line, paragraph, type Line, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { factsInWords, knownFindings } from './factPhrases.ts';
import { addressee, closing, letterhead, regarding, requestKind, salutation } from './frame.ts';
import { answersToCautions, clauseReliedOn, clinicalDetails, offerOfCall, ownPart } from './letter.ts';
import { placeOfClause, policyFirst, policyNamed } from './policySentence.ts';
import { patientInWords, requiredInWords, requirementRows, requirementTable } from './requirementRows.ts';
import { unmetCriteria, withinMet } from './requirements.ts';
import { type Submission } from './submission.ts';

/** Clauses that would support the use, nearest first: those that lack the fewest criteria. */
const nearestSupport = ({ determination: { criteria } }: Submission): AssessedClause | undefined =>
  criteria
    .filter(({ outcome, status }) => outcome === 'medically-necessary' && status === 'not-met')
    .filter((clause) => withinMet(clause).length > 0)
    .toSorted((a, b) => unmetCriteria(a).length - unmetCriteria(b).length)[0];

const lacking = (submission: Submission, criteria: readonly AssessedCriterion[]): string =>
  listInWords(
    criteria.map((criterion) => {
      const patient = inSentence(patientInWords(submission, criterion));
      return `${inSentence(requiredInWords(criterion))}${patient === '' ? '' : ` (this patient: ${patient})`}`;
    }),
  );

/** One honest sentence on what is not met, or on what the policy says of the use. */
export const notMet = (submission: Submission): Line => {
  const nearest = nearestSupport(submission);
  const { payerWord } = submission.determination;
  const governing = clauseReliedOn(submission);
  const place = governing ? placeOfClause(governing) : '';
  const at = place === '' ? '' : ` (${place})`;
  if (nearest) {
    const unmet = unmetCriteria(nearest);
    const [what, is] = unmet.length === 1 ? ['One requirement of ', 'is'] : ['These requirements of ', 'are'];
    return line(what, ...policyNamed(submission), ` ${is} not met${at}: ${lacking(submission, unmet)}.`);
  }
  const word = payerWord === null ? 'does not support this use' : `calls this use “${payerWord}”`;
  return line(
    ...policyFirst(submission),
    ` ${word}${at}: ${governing ? inSentence(governing.inShort) : 'it names no criterion for it'}.`,
  );
};

const whatIsMet = (submission: Submission, nearest: AssessedClause | undefined): readonly Part[] => {
  if (!nearest) return [];
  return [
    paragraph(line('My patient meets its other parts:')),
    requirementTable(submission, requirementRows(submission, withinMet(nearest))),
  ];
};

/** The findings of the case in one sentence: individual consideration is of all that is known. */
const findings = (submission: Submission): readonly Part[] => {
  const names = knownFindings(submission);
  return names.length === 0 ? [] : [paragraph(line(`The findings: ${factsInWords(submission, names)}.`), 'findings')];
};

/** The request for individual consideration of a use that the policy does not support. It says so, and claims no benefit. */
export const exception = (submission: Submission): Paper => {
  const nearest = nearestSupport(submission);
  return {
    name: 'exception',
    title: 'Exception letter',
    look: 'letter',
    isSent: true,
    parts: [
      letterhead(submission),
      ...addressee(submission),
      regarding(submission, requestKind(submission, 'individual consideration')),
      salutation(submission),
      paragraph(
        line(
          `I request individual consideration for ${procedureInWords(submission)} for my patient, who has ${diagnosisInWords(submission)}.`,
        ),
        'opening',
      ),
      ...findings(submission),
      paragraph(notMet(submission), 'not-met'),
      ...whatIsMet(submission, nearest),
      ownPart(
        submission,
        'Reasons, 2 to 5 sentences, by the treating clinician: why this use for this patient, which treatments were tried or ruled out and why, goal of treatment.',
      ),
      ...clinicalDetails(submission),
      ...answersToCautions(submission),
      offerOfCall(submission),
      ...closing(submission),
    ],
  };
};
