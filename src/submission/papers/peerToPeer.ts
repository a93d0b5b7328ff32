import { cautionsInOrder, isOfAnyCase, verdictFor } from '../../determination/index.ts';
import { heading, line, list, paragraph, strong, type Line, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { notMet } from './exception.ts';
import { factsInWords, knownFindings } from './factPhrases.ts';
import { callLine } from './frame.ts';
import { clauseReliedOn } from './letter.ts';
import { criterionSentence } from './policySentence.ts';
import { requirementRows, requirementTable } from './requirementRows.ts';
import { metCriteria } from './requirements.ts';
import type { Submission } from './submission.ts';

const headed = (words: string, items: readonly Line[]): readonly Part[] =>
  items.length === 0 ? [] : [heading(words), ...list(items)];

/** What the payer's physician will hold against the case: what is not met, and the cautions that an answer stands ready for. */
const objections = (submission: Submission): readonly Part[] => {
  const { determination } = submission;
  const cautions = cautionsInOrder(determination.cautions).filter((caution) => !isOfAnyCase(caution));
  return [
    ...headed('Expect these objections', [
      ...(verdictFor(determination) === 'not-supported' ? [notMet(submission)] : []),
      ...cautions.flatMap(({ title, says, answer }) =>
        answer === undefined ? [] : [line(strong(`${title}. `), says, ` Answer: ${answer}`)],
      ),
    ]),
    ...headed(
      'Also know',
      cautions.flatMap(({ title, says, answer }) => (answer === undefined ? [line(strong(`${title}. `), says)] : [])),
    ),
  ];
};

/** A sheet for the call with the payer's physician: the opening, the criteria with dates, objections, and what to ask. */
export const peerToPeer = (submission: Submission): Paper => {
  const clause = clauseReliedOn(submission);
  const rows = clause?.outcome === 'medically-necessary' ? requirementRows(submission, metCriteria(clause)) : [];
  const names = knownFindings(submission);
  const known = names.length === 0 ? '' : ` The findings: ${factsInWords(submission, names)}.`;
  return {
    name: 'peer-to-peer',
    title: 'Peer-to-peer sheet',
    look: 'letter',
    isSent: false,
    parts: [
      heading('Peer-to-peer call', 1),
      paragraph(line('Our number and times: ', callLine(submission))),
      heading('Opening, twenty seconds'),
      paragraph(
        line(
          `I am calling about ${procedureInWords(submission)} for my patient, who has ${diagnosisInWords(submission)}.${known}`,
        ),
        'call-opening',
      ),
      ...(clause && rows.length > 0
        ? [
            heading('The criterion, part by part'),
            paragraph(criterionSentence(submission, clause)),
            requirementTable(submission, rows, 'The policy'),
          ]
        : []),
      heading('Documents'),
      ...list(
        enclosuresOf(submission).map((enclosure) =>
          line(`Encl. ${String(enclosure.number)}: `, enclosureLine(enclosure)),
        ),
      ),
      ...objections(submission),
      heading('Ask'),
      paragraph(line('“What document would change your decision?”')),
      { is: 'room', label: 'Answer', height: 2 },
      { is: 'room', label: 'Physician’s name, date and time, reference number', height: 1 },
    ],
  };
};
