import { cautionsInOrder, isOfAnyCase } from '../../determination/index.ts';
import { heading, line, list, paragraph, strong, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { factsInWords, knownFindings } from './factPhrases.ts';
import { callLine } from './frame.ts';
import { clauseReliedOn } from './letter.ts';
import { criterionSentence } from './policySentence.ts';
import { requirementRows } from './requirementRows.ts';
import { metCriteria } from './requirements.ts';
import type { Submission } from './submission.ts';

const objections = ({ determination }: Submission): readonly Part[] => {
  const expected = cautionsInOrder(determination.cautions).filter((caution) => !isOfAnyCase(caution));
  if (expected.length === 0) return [];
  return [
    heading('Expect these objections'),
    ...list(
      expected.map(({ title, says, answer }) =>
        line(strong(`${title}. `), says, ...(answer === undefined ? [] : [` Answer: ${answer}`])),
      ),
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
            {
              is: 'table',
              head: ['The policy requires', 'This patient', 'Shown in'],
              widths: [42, 42, 16],
              rows,
            } as const,
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
