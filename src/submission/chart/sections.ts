import { citedInWords, type AssessedClause, type Determination, type Passage } from '../../determination/index.ts';
import { detailsInWords } from '../details/index.ts';
import { checklistOf, evidenceWords, whereFound, type ChecklistRow } from '../evidence/index.ts';
import { answersOf, answerText, missingLabels } from './answers.ts';
import { authorizationOf } from './authorization.ts';
import { diagnosisLines, listedCodes, plannedCodes } from './codes.ts';
import { clausesInFull, criteriaRows } from './criteria.ts';
import { relatedInWords, sourceLines, versionInWords } from './source.ts';
import { policyName, productsOf, type Submission } from './submission.ts';
import { clauseStatusInWords, joined, nameOf, outcomeReading, readingOf, sentence, statusWords } from './words.ts';

/** A part of the chart text: a heading over lines. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

const cited = (cites: readonly Passage[]): string => (cites.length === 0 ? '' : ` [${citedInWords(cites)}]`);
const item = (text: string, depth = 0): string => `${'  '.repeat(depth)}- ${text}`;

const outcomeLines = (submission: Submission): readonly string[] => {
  const { payerName, prepared, determination } = submission;
  const { outcome, payerWord, governing, question, relatedPolicies, nearestVersion, possibleOutcomes } = determination;
  const missing = missingLabels(submission);
  const [related, nearest] = [relatedPolicies ?? [], nearestVersion];
  return [
    `${payerName}: ${outcomeReading(outcome).word}. ${outcomeReading(outcome).says}`,
    ...(prepared ? [`Policy: ${policyName(prepared.policy)}`] : []),
    ...(payerWord === null ? [] : [`In the payer’s own words: “${payerWord}”`]),
    ...(governing.length === 0 ? [] : [`Deciding clause: ${joined(governing, 'and')}`]),
    ...(missing.length === 0
      ? []
      : [
          `Still missing: ${missing.join('; ')}`,
          `Still possible: ${joined(
            possibleOutcomes.map((each) => outcomeReading(each).word),
            'or',
          )}`,
        ]),
    ...(question === undefined ? [] : [`To ask the payer: ${question}`]),
    ...related.map((each) => `The text names another policy: ${relatedInWords(each)}`),
    ...(nearest ? [`The nearest version held, which decides nothing here: ${versionInWords(nearest)}`] : []),
  ];
};

const clauseLine = (determination: Determination, clause: AssessedClause): string =>
  item(
    `[${clauseStatusInWords(determination, clause)}] ${nameOf(clause)}; leads to: ${outcomeReading(clause.outcome).word}; ${readingOf(clause)}${cited(clause.cites)}`,
  );

const clauseLines = (determination: Determination, clause: AssessedClause): readonly string[] => [
  clauseLine(determination, clause),
  ...criteriaRows(clause.criteria).map(({ depth, criterion }) =>
    item(
      `[${statusWords[criterion.status]}] ${nameOf(criterion)}; required: ${criterion.required}; documented: ${criterion.documented}`,
      depth + 1,
    ),
  ),
];

const documentLine = ({ item: { says, clauses }, entry }: ChecklistRow): string => {
  const where = whereFound(entry);
  return item(
    `[${evidenceWords[entry.state]}] ${says}${where === '' ? '' : `: ${where}`}${clauses.length === 0 ? '' : ` (for ${clauses.join(', ')})`}`,
  );
};

const documentSections = ({ determination: { documents }, evidence }: Submission): readonly Section[] => {
  const { policy, criterion, outstanding } = checklistOf(documents, evidence);
  return [
    { heading: 'Documents that the policy asks for', lines: policy.map(documentLine) },
    { heading: 'Documents that a reviewer needs', lines: criterion.map(documentLine) },
    {
      heading: 'Documents not present yet',
      lines: documents.length === 0 ? [] : [`${String(outstanding)} of ${String(documents.length)}`],
    },
  ];
};

const codeLines = (submission: Submission): readonly string[] => {
  const [planned, diagnoses] = [plannedCodes(submission), diagnosisLines(submission)];
  return [
    planned.length === 0 ? 'Planned procedure codes: none entered' : 'Planned procedure codes:',
    ...planned.map((each) => item(each)),
    'Codes of the policy’s list that fit the case:',
    ...listedCodes(submission).map((each) => item(each)),
    ...(diagnoses.length === 0
      ? []
      : ['ICD-10-CM categories that fit the tumor (not from the policy):', ...diagnoses.map((each) => item(each))]),
  ];
};

/** The chart text by section; a section without lines is left out. */
export const chartSections = (submission: Submission): readonly Section[] => {
  const { determination, prepared, identifiers, today } = submission;
  const { word, says, cites } = authorizationOf(submission);
  const others = determination.criteria.filter((clause) => !clausesInFull(determination).includes(clause));
  return [
    {
      heading: 'Policy reading: planned cryoablation',
      lines: [
        `Made on ${today}`,
        ...(identifiers
          ? detailsInWords(identifiers, productsOf(submission)).map(({ label, text }) => `${label}: ${text}`)
          : []),
      ],
    },
    { heading: 'Outcome, as a reading of the policy', lines: outcomeLines(submission) },
    {
      heading: 'Prior authorization',
      lines: [`${sentence(word)}${says.map((each) => ` ${each}`).join('')}${cited(cites)}`],
    },
    {
      heading: 'Asked and answered',
      lines: answersOf(submission).map((answer) => item(`${answer.question} ${answerText(answer)}`)),
    },
    {
      heading: 'Clauses and criteria',
      lines: clausesInFull(determination).flatMap((clause) => clauseLines(determination, clause)),
    },
    { heading: 'Other clauses set against the case', lines: others.map((clause) => clauseLine(determination, clause)) },
    ...documentSections(submission),
    { heading: 'Codes', lines: codeLines(submission) },
    {
      heading: 'What to watch for',
      lines: determination.cautions.map(({ title, says, cites: passages }) =>
        item(`${title}. ${says}${cited(passages)}`),
      ),
    },
    {
      heading: 'The text behind this reading',
      lines: prepared
        ? [...sourceLines(prepared.policy), `Not modelled: ${prepared.policy.notModelled.join('; ')}`]
        : ['No text in force on the date of service is held.'],
    },
    {
      heading: 'What this is not',
      lines: [
        'This is a reading of a policy’s text. It does not guarantee payment: the payer decides, under the member’s contract.',
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
};
