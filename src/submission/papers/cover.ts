import { dateInDigits } from '../../facts/index.ts';
import { entered, blank, box, line, rule, small, heading, type Paper, type Part } from '../paper/index.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { clauseReliedOn } from './letter.ts';
import { policyNames } from './policyNames.ts';
import { placeOfClause } from './policySentence.ts';
import { patientInWords, requiredInWords, shownByName } from './requirementRows.ts';
import { metCriteria } from './requirements.ts';
import { detailOf, type Submission } from './submission.ts';
import { memberBand, providersBand, requestBand, serviceBand } from './coverBands.ts';

const necessity = (submission: Submission): readonly Part[] => {
  const clause = clauseReliedOn(submission);
  const rows = clause ? metCriteria(clause) : [];
  if (!clause || rows.length === 0 || !submission.policy || clause.outcome !== 'medically-necessary') return [];
  const place = placeOfClause(clause);
  const band = `5 Medical necessity: ${policyNames(submission.policy).whole}${place === '' ? '' : `, ${place}`}`;
  const head = ['Policy requires', 'This patient', 'Met'];
  const shown = rows.map((criterion) => shownByName(submission, criterion));
  const cells = rows.map((criterion) => [
    line(requiredInWords(criterion)),
    line(patientInWords(submission, criterion)),
    line('Yes'),
  ]);
  // Where no enclosure shows any of them there is no column for it.
  return shown.every((each) => each.length === 0)
    ? [{ is: 'table', band, head, widths: [46, 46, 8], rows: cells }]
    : [
        {
          is: 'table',
          band,
          head: [...head, 'Shown in enclosure'],
          widths: [36, 30, 8, 26],
          rows: cells.map((row, index) => [...row, shown[index] ?? []]),
        },
      ];
};

const enclosed = (submission: Submission, letters: readonly CoverLetter[], number: number): Part => ({
  is: 'fields',
  band: `${String(number)} Enclosed`,
  rows: [
    [
      {
        label: 'Papers',
        line: line(
          ...letters.map(({ listedAs }) => box(true, listedAs)),
          ...enclosuresOf(submission).flatMap((enclosure) => [
            box(enclosure.entry.state === 'present', ''),
            // The box, the number and the first word stay on one line.
            `${String(enclosure.number)}\u00a0`,
            ...enclosureLine(enclosure),
            '\u00a0\u00a0 ',
          ]),
        ),
      },
    ],
  ],
});

/** A letter that goes under a cover. */
export interface CoverLetter {
  /** What the cover is headed where this letter is the first: "Prior authorization request". */
  readonly asksFor: string;
  /** Among what is enclosed. */
  readonly listedAs: string;
}

/** The first page of what is sent: fax cover and portal sheet in one, each field in the order in which portals ask. */
export const cover = (submission: Submission, letters: readonly CoverLetter[]): Paper => {
  const necessityParts = necessity(submission);
  const phone = detailOf(submission, 'phone');
  return {
    name: 'cover',
    title: 'Request cover',
    look: 'form',
    isSent: true,
    parts: [
      heading(letters[0]?.asksFor ?? 'Prior authorization request', 1),
      {
        is: 'letterhead',
        left: [
          line(
            `To: ${submission.payerName}, Utilization Management · Fax\u00a0`,
            entered(detailOf(submission, 'payerFax')),
          ),
        ],
        right: [
          line(`${dateInDigits(submission.today)} · Pages incl. this: `, blank()),
          line(
            'From: ',
            entered(detailOf(submission, 'office') ?? detailOf(submission, 'facility'), 'office'),
            ', ',
            entered(phone, 'phone'),
            ', fax\u00a0',
            entered(detailOf(submission, 'fax')),
          ),
        ],
      },
      requestBand(submission, necessityParts.length === 0),
      memberBand(submission),
      serviceBand(submission),
      providersBand(submission),
      ...necessityParts,
      enclosed(submission, letters, 5 + necessityParts.length),
      small(
        line(
          'Confidential: contains protected health information. If you received this in error, call ',
          entered(phone, 'phone'),
          ' and destroy it.',
        ),
      ),
      {
        is: 'paragraph',
        line: line('Submitted by ', rule(18), '  Date ', rule(8), '  Time ', rule(6), '  Ref. no. ', rule(16)),
      },
    ],
  };
};
