import { dateInWords } from '../../facts/index.ts';
import { blank, entered, heading, line, paragraph, type Line, type Paper, type Part } from '../paper/index.ts';
import type { Coverage } from './coverage.ts';
import { procedureInWords } from './diagnosis.ts';
import { detailOf, type Submission } from './submission.ts';

const office = (submission: Submission): Line =>
  line(
    entered(detailOf(submission, 'office') ?? detailOf(submission, 'facility'), 'office'),
    ', ',
    entered(detailOf(submission, 'phone'), 'phone'),
  );

const what = (submission: Submission): readonly Part[] => {
  const { facts } = submission;
  const date = facts['serviceDate'];
  return [
    paragraph(line('Dear ', entered(detailOf(submission, 'patientName'), 'name'), ':')),
    heading('What this is about'),
    paragraph(
      line(
        `Your doctor plans ${procedureInWords(submission)}`,
        typeof date === 'string' ? ` on ${dateInWords(date)}` : '',
        '. The care team freezes the tumor with a thin probe.',
      ),
    ),
    paragraph(
      line(
        `We read the rules of ${submission.payerName} for this care. The rules do not support it for your case. Your plan may not pay for it.`,
      ),
    ),
  ];
};

const cost: readonly Part[] = [
  heading('What it may cost you'),
  paragraph(line('If your plan does not pay, we think your cost will be ', blank('estimated cost'), '.')),
];

const choices = (isAgreement: boolean): readonly Part[] => [
  heading('Your choices'),
  {
    is: 'list',
    items: [
      line('You can ask your plan for a written answer before the care.'),
      line('You can talk with your doctor about other care.'),
      line(
        isAgreement
          ? 'You can have this care and pay for it if your plan does not.'
          : 'You can wait with your choice until your plan has told you.',
      ),
    ],
  },
];

const calls = (submission: Submission): readonly Part[] => [
  heading('Whom to call'),
  paragraph(line('Call us at ', ...office(submission), '. Call your plan at the number on your card.')),
];

/** A place to sign only where a text asks for the member's agreement, and only for a plan that is none of Medicare's. */
const signed = (submission: Submission): readonly Part[] => [
  heading('If you choose to go on'),
  paragraph(
    line(
      `I was told before the care that ${submission.payerName} may not pay for it. I choose to have it. I agree to pay for it if my plan does not.`,
    ),
  ),
  { is: 'signature', lines: [line('Member, or who signs for the member')] },
  { is: 'room', label: 'Date', height: 1 },
];

/** Original Medicare has a form of its own, which no letter of an office can stand for. */
const notice = (submission: Submission): readonly Part[] => [
  heading('The form you will get'),
  paragraph(
    line(
      'Before the care we will give you a form from Medicare. It is the Advance Beneficiary Notice, form CMS-R-131. It tells you the cost and your choices. Please read it and ask us what is not clear.',
    ),
  ),
  paragraph(line(`Until you have that form, do not sign a paper to pay for this care.`)),
  ...calls(submission),
];

/**
 * What the member is told: what it is, the estimated cost, the choices, whom to call. For Medicare Advantage no such paper
 * is made: a promise to pay does not hold there.
 */
export const member = (submission: Submission, coverage: Exclude<Coverage, 'medicare-advantage'>): Paper => {
  const isAgreement = coverage === 'commercial' && submission.policy?.billing.rule === 'written-agreement';
  const isOriginal = coverage === 'original-medicare';
  return {
    name: 'member',
    title: isAgreement ? 'Notice and agreement for the member' : 'Notice for the member',
    look: 'letter',
    isSent: false,
    parts: [
      heading('About the cost of your care', 1),
      paragraph(line(dateInWords(submission.today))),
      ...what(submission),
      ...cost,
      ...(isOriginal ? notice(submission) : [...choices(isAgreement), ...calls(submission)]),
      ...(coverage === 'unknown'
        ? [
            paragraph(
              line(
                'Do you have a Medicare plan? Tell us first. Then your plan must tell you in writing what it pays for.',
              ),
            ),
          ]
        : []),
      ...(isAgreement ? signed(submission) : []),
    ],
  };
};
