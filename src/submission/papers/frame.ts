import { inSentence, dateInDigits, dateInWords } from '../../facts/index.ts';
import { blank, entered, joinedLines, line, paragraph, strong, type Line, type Part } from '../paper/index.ts';
import { namedCodes, diagnosisLine, procedureInWords } from './diagnosis.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { detailOf, knownFact, productsOf, type Submission } from './submission.ts';

/** A named person or place with its number. */
const withNpi = (name: Line, npi: string | undefined): Line => line(...name, ', NPI ', entered(npi));

/** The line of business, as entered in the case or for the request; undefined where neither says it. */
export const planOf = (submission: Submission): string | undefined =>
  productsOf(submission).find(({ value }) => value === submission.facts['product'])?.word ??
  detailOf(submission, 'plan');

/** The date of service, in digits; a blank where it is not known. */
export const serviceDate = ({ facts: { serviceDate: date } }: Submission): Line =>
  typeof date === 'string' ? line(dateInDigits(date)) : line(blank('date of service'));

/** Inpatient or outpatient with the place, or a blank. */
export const placeLine = (submission: Submission): Line => {
  const setting = knownFact(submission, 'setting');
  const place = detailOf(submission, 'placeOfService');
  if (!setting && place === undefined) return line(blank('inpatient / outpatient'));
  return line(place ?? inSentence(setting?.word ?? ''));
};

/** The head of a letter: the office, and how to reach it. */
export const letterhead = (submission: Submission): Part => {
  const office = detailOf(submission, 'office') ?? detailOf(submission, 'facility');
  return {
    is: 'letterhead',
    left: [
      office === undefined ? line(blank('office')) : line(strong(office)),
      line(entered(detailOf(submission, 'officeAddress'), 'street, city, state ZIP')),
    ],
    right: [
      line('Phone ', entered(detailOf(submission, 'phone')), ' · Fax ', entered(detailOf(submission, 'fax'))),
      line(
        'TIN ',
        entered(detailOf(submission, 'taxNumber')),
        ' · Contact ',
        entered(detailOf(submission, 'contact'), 'name'),
      ),
    ],
  };
};

/** To whom, and how it goes there. */
export const addressee = (submission: Submission): readonly Part[] => [
  { is: 'paragraph', line: line(dateInWords(submission.today)) },
  {
    is: 'lines',
    lines: [
      line(`${submission.payerName}, Utilization Management / Medical Director`),
      line('By fax: ', entered(detailOf(submission, 'payerFax'), 'number on the member’s card')),
    ],
  },
];

/** The member, as the head of a letter names them: blanks while names are off. */
export const memberLine = (submission: Submission): Line => {
  const group = detailOf(submission, 'groupNumber');
  const plan = planOf(submission);
  return joinedLines(
    [
      line(entered(detailOf(submission, 'patientName'), 'name')),
      line('DOB ', entered(detailOf(submission, 'birthDate'))),
      line('ID ', entered(detailOf(submission, 'memberNumber'))),
      group === undefined ? [] : line(`Group ${group}`),
      plan === undefined ? [] : line(plan),
    ],
    ' · ',
  );
};

/** What kind of request it is: setting, type, review. */
export const requestKind = (submission: Submission, what: string): string => {
  const setting = knownFact(submission, 'setting');
  const type = inSentence(detailOf(submission, 'requestType') ?? 'Initial');
  const review = inSentence(detailOf(submission, 'review') ?? 'Standard');
  const reason = review === 'urgent' ? detailOf(submission, 'urgentReason') : undefined;
  const urgent = reason === undefined ? '' : ` (${reason})`;
  const named = [what, ...(setting ? [inSentence(setting.word)] : [])].join(', ');
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}, ${type} request, ${review} review${urgent}`;
};

/** The block that says what a letter is about. */
export const regarding = (submission: Submission, what: string): Part => {
  const stay = detailOf(submission, 'expectedStay');
  const procedure = procedureInWords(submission);
  return {
    is: 'terms',
    rows: [
      { label: 'Re:', line: line(strong(what)) },
      { label: 'Member', line: memberLine(submission) },
      { label: 'Procedure', line: line(namedCodes(submission), `, ${procedure}`) },
      { label: 'Diagnosis', line: diagnosisLine(submission) },
      {
        label: 'Date and place',
        line: joinedLines(
          [
            serviceDate(submission),
            placeLine(submission),
            withNpi(line(entered(detailOf(submission, 'facility'), 'facility')), detailOf(submission, 'facilityNpi')),
            stay === undefined ? [] : line(`expected stay ${stay}`),
          ],
          ', ',
        ),
      },
      {
        label: 'Performing',
        line: joinedLines(
          [
            withNpi(
              line(entered(detailOf(submission, 'performingPhysician'), 'physician')),
              detailOf(submission, 'performingNpi'),
            ),
            line(
              'Ordering: ',
              withNpi(
                line(entered(detailOf(submission, 'orderingPhysician'), 'physician')),
                detailOf(submission, 'orderingNpi'),
              ),
            ),
          ],
          ' · ',
        ),
      },
    ],
  };
};

/** The phone and times for a call with the payer's physician. */
export const callLine = (submission: Submission): Line =>
  line(
    entered(detailOf(submission, 'peerToPeerPhone') ?? detailOf(submission, 'phone'), 'phone'),
    ', ',
    entered(detailOf(submission, 'peerToPeerTimes'), 'best times'),
  );

/** The first line of a letter, as the office opens its letters. */
export const salutation = (submission: Submission): Part =>
  paragraph(line(detailOf(submission, 'letterOpening') ?? 'Dear Medical Director:'));

/** Close, as the office closes its letters, signature and enclosures. */
export const closing = (submission: Submission): readonly Part[] => {
  const rows = enclosuresOf(submission).map((enclosure) => ({
    number: enclosure.number,
    line: enclosureLine(enclosure),
  }));
  return [
    paragraph(line(detailOf(submission, 'letterClosing') ?? 'Sincerely,')),
    {
      is: 'signature',
      lines: [
        withNpi(
          line(entered(detailOf(submission, 'performingPhysician'), 'physician who signs')),
          detailOf(submission, 'performingNpi'),
        ),
      ],
    },
    ...(rows.length === 0 ? [] : [{ is: 'enclosures', rows } as const]),
  ];
};
