import { dateInWords } from '../../facts/index.ts';
import { blank, entered, heading, line, list, paragraph, type Paper } from '../paper/index.ts';
import { namedCodes, diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { memberLine } from './frame.ts';
import { reply } from './question.ts';
import { policyNames } from './policyNames.ts';
import { detailOf, type Submission } from './submission.ts';

const related = ({ determination: { relatedPolicies = [] } }: Submission): readonly string[] =>
  relatedPolicies.map(({ number, title }) => (number === null ? title : `${number}, ${title}`));

/** What to ask the payer on the phone: which policy, or which text, applies. Nobody writes a letter for that. */
export const phoneScript = (submission: Submission): Paper => {
  const { determination, facts, policy, payerName } = submission;
  const date = typeof facts['serviceDate'] === 'string' ? dateInWords(facts['serviceDate']) : undefined;
  const isTextAsked = determination.outcome === 'no-version';
  const others = related(submission);
  const about = `${procedureInWords(submission)} for a member who has ${diagnosisInWords(submission)}`;
  return {
    name: 'phone-script',
    title: 'What to ask on the phone',
    look: 'letter',
    isSent: false,
    parts: [
      heading(isTextAsked ? 'Ask which policy text applies' : 'Ask which policy applies', 1),
      paragraph(line(`Call ${payerName}, provider services, at the number on the member’s card.`)),
      paragraph(
        line(
          '“This is ',
          entered(detailOf(submission, 'contact'), 'your name'),
          ' from ',
          entered(detailOf(submission, 'office') ?? detailOf(submission, 'facility'), 'office'),
          `. I am calling about ${about}, `,
          namedCodes(submission),
          '.”',
        ),
      ),
      paragraph(line('Member: ', memberLine(submission))),
      {
        is: 'list',
        isOrdered: true,
        items: [
          isTextAsked
            ? line(
                `“Which medical policy on cryoablation was in force on `,
                date === undefined ? blank('date of service') : date,
                ', and where can I read that text?”',
              )
            : line(
                policy
                  ? `“${policyNames(policy).whole} does not speak of this use. Which policy does?”`
                  : '“Which of your policies speaks of this use?”',
              ),
          line('“Is prior authorization needed, inpatient and outpatient?”'),
          line('“Which documents do you want with the request, and where do I send it?”'),
          line('“May I have your name and a reference number for this call?”'),
        ],
      },
      ...(others.length === 0
        ? []
        : [paragraph(line('The text names these:')), ...list(others.map((each) => line(each)))]),
      ...reply,
    ],
  };
};
