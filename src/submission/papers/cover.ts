import { dateInDigits } from '../../facts/index.ts';
import {
  entered,
  blank,
  box,
  joinedLines,
  line,
  rule,
  small,
  heading,
  type Line,
  type Paper,
  type Part,
} from '../paper/index.ts';
import { detailNamed, type DetailName } from '../details/index.ts';
import { codesLine, diagnosisCodes, diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { factPhrase } from './factPhrases.ts';
import { callLine, planOf, serviceDate } from './frame.ts';
import { clauseReliedOn } from './letter.ts';
import { policyNames } from './policyNames.ts';
import { placeOfClause } from './policySentence.ts';
import { patientInWords, requiredInWords, shownByName } from './requirementRows.ts';
import { metCriteria } from './requirements.ts';
import { capitalized, detailOf, type Submission } from './submission.ts';

/** The choices of a detail as boxes: the one that was entered is ticked, or the one that holds where none was. */
const boxes = ({ details }: Submission, name: DetailName, otherwise = ''): Line =>
  (detailNamed(name).choices ?? []).map(({ value, word }) =>
    box(value === (details[name].trim() === '' ? otherwise : details[name].trim()), word),
  );

const request = (submission: Submission): Part => {
  const isUrgent = submission.details.review === 'urgent';
  return {
    is: 'fields',
    band: '1 Request',
    rows: [
      [
        {
          label: 'Type',
          line: line(
            ...boxes(submission, 'requestType', 'initial'),
            ' Ref. no. ',
            entered(detailOf(submission, 'reference')),
          ),
        },
        {
          label: 'Review',
          line: line(
            ...boxes(submission, 'review', 'standard'),
            ...(isUrgent ? [' ', entered(detailOf(submission, 'urgentReason'), 'reason')] : []),
          ),
        },
      ],
    ],
  };
};

const member = (submission: Submission): Part => ({
  is: 'fields',
  band: '2 Member',
  rows: [
    [
      { label: 'Name', line: line(entered(detailOf(submission, 'patientName'))) },
      {
        label: 'DOB · sex',
        line: line(entered(detailOf(submission, 'birthDate')), ' · ', entered(detailOf(submission, 'sex'))),
      },
    ],
    [
      {
        label: 'Member ID',
        line: line(
          entered(detailOf(submission, 'memberNumber')),
          ' · Group ',
          entered(detailOf(submission, 'groupNumber')),
        ),
      },
      { label: 'Plan', line: line(entered(planOf(submission))) },
    ],
  ],
});

const PLACES = { inpatient: '21', outpatient: '22' } as const;

const placeBoxes = (submission: Submission): Line => {
  const place = submission.details.placeOfService.trim();
  const { setting } = submission.facts;
  const isOther = place !== '' && place !== PLACES.inpatient && place !== PLACES.outpatient;
  return line(
    box(place === PLACES.inpatient || (place === '' && setting === 'inpatient'), 'Inpatient (21)'),
    box(place === PLACES.outpatient || (place === '' && setting === 'outpatient'), 'Outpatient hospital (22)'),
    ...(isOther ? [box(true, detailOf(submission, 'placeOfService') ?? place)] : []),
  );
};

const service = (submission: Submission): Part => {
  const admission = detailOf(submission, 'admissionDate');
  const size = factPhrase(submission, 'sizeCm');
  return {
    is: 'fields',
    band: '3 Service',
    rows: [
      [
        {
          label: 'CPT',
          line: line(codesLine(submission), '. ', `${capitalized(procedureInWords(submission))}.`),
        },
        {
          label: 'ICD-10-CM',
          line: line(
            diagnosisCodes(submission),
            '. ',
            `${capitalized(diagnosisInWords(submission).replace(/^an? /, ''))}${size === undefined ? '' : `, ${size}`}.`,
          ),
        },
      ],
      [
        {
          label: 'Date(s)',
          line: joinedLines(
            [
              serviceDate(submission),
              admission === undefined ? [] : line(`admission ${admission}`),
              line(entered(detailOf(submission, 'expectedStay'), 'expected stay')),
            ],
            ' · ',
          ),
        },
        { label: 'Place', line: placeBoxes(submission) },
      ],
    ],
  };
};

const providers = (submission: Submission): Part => {
  const named = (name: DetailName, npi: DetailName): Line =>
    line(entered(detailOf(submission, name)), ' · NPI ', entered(detailOf(submission, npi)));
  return {
    is: 'fields',
    band: '4 Providers',
    rows: [
      [
        {
          label: 'Performing',
          line: line(
            named('performingPhysician', 'performingNpi'),
            ' · TIN ',
            entered(detailOf(submission, 'taxNumber')),
          ),
        },
        { label: 'Ordering', line: named('orderingPhysician', 'orderingNpi') },
      ],
      [
        {
          label: 'Facility',
          line: line(named('facility', 'facilityNpi'), ' · TIN ', entered(detailOf(submission, 'facilityTaxNumber'))),
        },
        { label: 'Peer-to-peer', line: callLine(submission) },
      ],
    ],
  };
};

const necessity = (submission: Submission): readonly Part[] => {
  const clause = clauseReliedOn(submission);
  const rows = clause ? metCriteria(clause) : [];
  if (!clause || rows.length === 0 || !submission.policy || clause.outcome !== 'medically-necessary') return [];
  const place = placeOfClause(clause);
  return [
    {
      is: 'table',
      band: `5 Medical necessity: ${policyNames(submission.policy).whole}${place === '' ? '' : `, ${place}`}`,
      head: ['Policy requires', 'This patient', 'Met', 'Shown in enclosure'],
      widths: [36, 30, 8, 26],
      rows: rows.map((criterion) => [
        line(requiredInWords(criterion)),
        line(patientInWords(submission, criterion)),
        line('Yes'),
        shownByName(submission, criterion),
      ]),
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
            `${String(enclosure.number)} `,
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
          line(`To: ${submission.payerName}, Utilization Management · Fax `, entered(detailOf(submission, 'payerFax'))),
        ],
        right: [
          line(`${dateInDigits(submission.today)} · Pages incl. this: `, blank()),
          line(
            'From: ',
            entered(detailOf(submission, 'office') ?? detailOf(submission, 'facility'), 'office'),
            ', ',
            entered(phone, 'phone'),
            ', fax ',
            entered(detailOf(submission, 'fax')),
          ),
        ],
      },
      request(submission),
      member(submission),
      service(submission),
      providers(submission),
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
