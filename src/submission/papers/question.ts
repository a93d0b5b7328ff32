import { line, paragraph, strong, type Paper, type Part } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { factsInWords, knownFindings } from './factPhrases.ts';
import { addressee, callLine, closing, letterhead, regarding, salutation } from './frame.ts';
import { policyNamed } from './policySentence.ts';
import type { Submission } from './submission.ts';

/** Where an answer of the payer is written down: who, when, and under which number. */
export const reply: readonly Part[] = [
  { is: 'room', label: 'Reply', height: 3 },
  { is: 'room', label: 'Given by, date and time, reference number', height: 1 },
];

/** A question to the payer whose own words leave the case open: two sentences, the question, room for the reply. */
export const question = (submission: Submission): Paper => {
  const names = knownFindings(submission);
  const known = names.length === 0 ? '' : ` The findings: ${factsInWords(submission, names)}.`;
  return {
    name: 'question',
    title: 'Question to the payer',
    look: 'letter',
    isSent: true,
    parts: [
      letterhead(submission),
      ...addressee(submission),
      regarding(submission, 'Question before a request'),
      salutation(submission),
      paragraph(
        line(
          `I ask how you read your policy for my patient, who has ${diagnosisInWords(submission)}; ${procedureInWords(submission)} is planned. The words of `,
          ...policyNamed(submission),
          ` leave this case open.${known}`,
        ),
        'opening',
      ),
      paragraph(line(strong(submission.determination.question ?? 'Does your policy support this use?'))),
      paragraph(line('Please answer in writing, or call me: ', callLine(submission), '.')),
      ...closing(submission),
      ...reply,
    ],
  };
};
