import { factNamed, questionOf } from '../../facts/index.ts';
import { blank, entered, line, list, paragraph, type Paper } from '../paper/index.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { serviceDate } from './frame.ts';
import { detailOf, type Submission } from './submission.ts';

/** What the clinic is asked for while the case is undecided: the questions whose answers can still change the result. */
export const clinicMessage = (submission: Submission): Paper => {
  const { determination, vocabulary, facts, payerName } = submission;
  const asked = determination.missing.flatMap((name) => {
    const fact = factNamed(vocabulary, name);
    return fact ? [questionOf(fact, facts['site'])] : [];
  });
  return {
    name: 'clinic-message',
    title: 'Message to the clinic',
    look: 'copy',
    isSent: false,
    parts: [
      paragraph(
        line(
          `To check coverage by ${payerName} of ${procedureInWords(submission)} for `,
          entered(detailOf(submission, 'patientName'), 'patient'),
          ` (${diagnosisInWords(submission)}; date of service `,
          ...serviceDate(submission),
          '), please send us:',
        ),
      ),
      ...list(asked.map(({ question, help }) => line(`${question} ${help}`))),
      paragraph(
        line(
          'The note that says it, with its date, is best. Thank you, ',
          entered(detailOf(submission, 'contact'), 'name'),
          ', ',
          entered(detailOf(submission, 'phone'), 'phone'),
          '. Needed by ',
          blank('date'),
          '.',
        ),
      ),
    ],
  };
};
