import { enoughInWords, fewestAnswers, stillNeeded } from '../../determination/index.ts';
import { factNamed, inSentence, questionOf, whereFound, type FactDefinition } from '../../facts/index.ts';
import { blank, entered, line, paragraph, type Paper } from '../paper/index.ts';
import { patientInShort } from './chart.ts';
import { diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { serviceDate } from './frame.ts';
import { policyNames } from './policyNames.ts';
import { detailOf, type Submission } from './submission.ts';

/** What is missing: first what can be enough, then by how many of its answers settle the verdict. */
const neededFirst = ({ determination, book, facts, vocabulary }: Submission): readonly FactDefinition[] => {
  const enough = fewestAnswers(book, facts)?.facts ?? [];
  const order = [...new Set([...enough, ...stillNeeded(book, facts).map(({ fact }) => fact)].map(({ name }) => name))];
  return determination.missing
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((name) => factNamed(vocabulary, name) ?? []);
};

/**
 * What the clinic is asked for while the case is undecided: the questions whose answers can still change the result, those
 * first that settle most, each with where its answer is found. The result copies the same text.
 */
export const clinicMessage = (submission: Submission): Paper => {
  const { book, facts, payerName, policy } = submission;
  const named = policy ? `${payerName}, ${policyNames(policy).whole}` : payerName;
  return {
    name: 'clinic-message',
    title: 'Message to the clinic',
    look: 'copy',
    isSent: false,
    parts: [
      paragraph(
        line(
          `To check coverage of ${procedureInWords(submission)} for `,
          entered(detailOf(submission, 'patientName'), 'patient'),
          ` (${diagnosisInWords(submission)}; date of service `,
          ...serviceDate(submission),
          `) with ${named}, we still need:`,
        ),
      ),
      {
        is: 'list',
        isOrdered: true,
        items: neededFirst(submission).map((fact) =>
          line(`${questionOf(fact, facts).question} (${inSentence(whereFound(fact, facts))})`),
        ),
      },
      paragraph(line(enoughInWords(book, facts).join(' '))),
      paragraph(line(`Known so far: ${patientInShort(submission)}`)),
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
