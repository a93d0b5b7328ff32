import {
  decidingClauses,
  joined,
  missingLabels,
  openClauses,
  outcomeReading,
  policyName,
  type Submission,
} from '../chart/index.ts';
import { codeParts, documentParts, factParts } from './caseParts.ts';
import { clauseParts } from './criteriaParts.ts';
import { heading, list, paragraph, type Draft, type DraftPart } from './draft.ts';
import { authorizationParts, sourceParts, toPayer } from './frame.ts';
import { readingParts } from './readingParts.ts';

const rest = (submission: Submission): readonly DraftPart[] => [
  ...factParts(submission),
  ...documentParts(submission),
  ...codeParts(submission),
  ...authorizationParts(submission),
  paragraph('Please answer in writing, and name the clause that your answer rests on.'),
  ...sourceParts(submission),
];

const asks = ({ prepared }: Submission): DraftPart =>
  paragraph(
    `We ask you to review the planned cryoablation described below under ${prepared ? policyName(prepared.policy) : 'your policy'}.`,
  );

/** The letter of medical necessity for a case that the policy supports. */
export const necessityLetter = (submission: Submission): Draft => ({
  kind: 'necessity',
  title: 'Letter of medical necessity',
  ...toPayer(submission),
  parts: [
    asks(submission),
    ...readingParts(submission),
    ...clauseParts(submission, 'The clause that decides', decidingClauses(submission.determination)),
    ...rest(submission),
  ],
});

/** The same letter while facts are missing: they stand on top, and nothing is claimed. */
export const incompleteLetter = (submission: Submission): Draft => {
  const { possibleOutcomes } = submission.determination;
  const mayBeSupported = possibleOutcomes.includes('medically-necessary');
  const unsupported = mayBeSupported ? '' : ' None of these supports the use.';
  return {
    kind: 'necessity-incomplete',
    title: `${mayBeSupported ? 'Letter of medical necessity' : 'Letter to the payer'}: information is missing`,
    ...toPayer(submission),
    parts: [
      heading('Missing before this letter can be sent'),
      ...list(missingLabels(submission)),
      paragraph(
        `Until these are known, the policy can still lead to: ${joined(
          possibleOutcomes.map((each) => outcomeReading(each).word),
          'or',
        )}.${unsupported} This draft claims none of them.`,
      ),
      asks(submission),
      ...clauseParts(submission, 'Clauses that can still hold', openClauses(submission.determination)),
      ...rest(submission),
    ],
  };
};
