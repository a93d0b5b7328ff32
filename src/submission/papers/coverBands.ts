import { entered, box, joinedLines, line, type Line, type Part } from '../paper/index.ts';
import { detailNamed, type DetailName } from '../details/index.ts';
import { codesLine, diagnosisCodes, diagnosisInWords, procedureInWords } from './diagnosis.ts';
import { factPhrase } from './factPhrases.ts';
import { callLine, planOf, serviceDate } from './frame.ts';
import { policyNames } from './policyNames.ts';
import { capitalized, detailOf, type Submission } from './submission.ts';

/** The choices of a detail as boxes: the one that was entered is ticked, or the one that holds where none was. */
const boxes = ({ details }: Submission, name: DetailName, otherwise = ''): Line =>
  (detailNamed(name).choices ?? []).map(({ value, word }) =>
    box(value === (details[name].trim() === '' ? otherwise : details[name].trim()), word),
  );

/** What is asked for, and how fast; under which policy, where no band of requirements names it. */
export const requestBand = (submission: Submission, namesPolicy: boolean): Part => {
  const { policy } = submission;
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
      ...(namesPolicy && policy ? [[{ label: 'Policy', line: line(policyNames(policy).whole) }]] : []),
    ],
  };
};

/** Whose request it is. */
export const memberBand = (submission: Submission): Part => ({
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

/** What is planned, where and when. */
export const serviceBand = (submission: Submission): Part => {
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

/** Who asks, who does it and where. */
export const providersBand = (submission: Submission): Part => {
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
