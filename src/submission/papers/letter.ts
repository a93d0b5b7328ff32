import type { AssessedClause } from '../../determination/index.ts';
import { blank, line, paragraph, type Line, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { factPhrase } from './factPhrases.ts';
import { addressee, callLine, closing, letterhead, regarding, requestKind, salutation } from './frame.ts';
import { criterionSentence } from './policySentence.ts';
import { requirementRows, requirementTable } from './requirementRows.ts';
import { metCriteria, testsWithin } from './requirements.ts';
import { asSentence, detailOf, type Submission } from './submission.ts';

/** The clause that the request rests on: the first of those that decide. */
export const clauseReliedOn = ({ determination: { criteria } }: Submission): AssessedClause | undefined =>
  criteria.find(({ governs }) => governs);

const ownPrompt =
  'Clinical summary, 2 to 5 sentences, by the treating clinician: presentation, other conditions that bear on the choice, treatments already tried or considered and why not, goal of treatment.';

/** The clinician's own sentences, or the place for them. */
export const ownPart = ({ ownWords }: Submission, prompt = ownPrompt): Part => ({
  is: 'own',
  line: ownWords.trim() === '' ? line(blank(prompt)) : line(ownWords.trim()),
});

/** What was entered for the request alone, as sentences: how the diagnosis was made, how many tumors, what was tried. */
export const clinicalDetails = (submission: Submission): readonly Part[] => {
  const how = detailOf(submission, 'howDiagnosed');
  const count = detailOf(submission, 'tumorCount');
  const tried = detailOf(submission, 'otherTreatments');
  const sentences = [
    ...(how === undefined ? [] : [`The diagnosis was made by ${how.toLowerCase()}.`]),
    ...(count === undefined ? [] : [`${count === '1' ? 'One tumor' : `${count} tumors`} will be treated.`]),
    ...(tried === undefined ? [] : [asSentence(`Other treatments tried: ${tried}`)]),
  ];
  return sentences.length === 0 ? [] : [paragraph(line(sentences.join(' ')), 'clinical')];
};

/** The cautions that would be raised against the case and that this letter answers. */
export const answersToCautions = ({ determination, unanswered }: Submission): readonly Part[] =>
  determination.cautions.flatMap(({ id, answer }) =>
    answer === undefined || unanswered.includes(id) ? [] : [paragraph(line(answer), `answer-${id}`)],
  );

/** The offer of a call, as every letter to the payer ends. */
export const offerOfCall = (submission: Submission): Part =>
  paragraph(
    line(
      'If you cannot support this request as submitted, please call me for a peer-to-peer discussion before you issue a determination: ',
      callLine(submission),
      '.',
    ),
  );

const measured = ['sizeCm', 'egfr', 'nodes', 'clinicalT', 'gleasonScore', 'psa'];

/** The patient in one sentence: the diagnosis, and the figures on which the request rests. */
const patientSentence = (submission: Submission, clause: AssessedClause): string => {
  const facts = metCriteria(clause)
    .flatMap(testsWithin)
    .flatMap((test) => (test.status === 'met' ? test.facts : []));
  const figures = measured.flatMap((name) => (facts.includes(name) ? (factPhrase(submission, name) ?? []) : []));
  const diagnosis = diagnosisInWords(submission);
  return figures.length === 0 ? `who has ${diagnosis}` : `who has ${diagnosis} (${figures.join(', ')})`;
};

const askedFor = ({ determination: { priorAuthorization } }: Submission): readonly [string, string, string] => {
  switch (priorAuthorization) {
    case 'required':
    case 'depends-on-setting':
      return ['prior authorization', 'I request prior authorization of ', ''];
    case 'not-required':
    case 'not-applicable':
      return [
        'medical necessity',
        'I ask you to consider ',
        ' medically necessary. Your policy asks for no prior authorization of it',
      ];
    default:
      return [
        'prior authorization',
        'I request prior authorization, or your written confirmation that none is needed, of ',
        '',
      ];
  }
};

const opening = (submission: Submission, clause: AssessedClause): Line => {
  const [, ask, after] = askedFor(submission);
  const procedure = procedureInWords(submission);
  const patient = patientSentence(submission, clause);
  return after === ''
    ? line(`${ask}${procedure} for my patient, ${patient}.`)
    : line(`${ask}${procedure} for my patient, ${patient},${after}.`);
};

/** The criterion that the request rests on, with what meets each part of it. */
export const reliance = (submission: Submission, clause: AssessedClause): readonly Part[] => {
  const rows = requirementRows(submission, metCriteria(clause));
  return [
    paragraph(
      line(
        ...criterionSentence(submission, clause),
        rows.length > 1 ? ' My patient meets each part:' : ' My patient meets this:',
      ),
      'criterion',
    ),
    requirementTable(submission, rows),
  ];
};

/** The letter that asks for what the policy supports: the request, the criterion, what meets it, the clinician's words, the call. */
export const letter = (submission: Submission, clause: AssessedClause): Paper => {
  const [what] = askedFor(submission);
  return {
    name: 'letter',
    title: 'Letter',
    look: 'letter',
    isSent: true,
    parts: [
      letterhead(submission),
      ...addressee(submission),
      regarding(submission, requestKind(submission, what)),
      salutation(submission),
      paragraph(opening(submission, clause), 'opening'),
      ...reliance(submission, clause),
      ownPart(submission),
      ...clinicalDetails(submission),
      ...answersToCautions(submission),
      offerOfCall(submission),
      ...closing(submission),
    ],
  };
};
