import { citedInWords } from '../../determination/index.ts';
import { authorizationOf, productsOf, sentence, type Submission } from '../chart/index.ts';
import { detailsInWords, type DetailName } from '../details/index.ts';
import { heading, paragraph, type Draft, type DraftPart, type DraftTerm } from './draft.ts';

const alwaysNamed: readonly (readonly [DetailName, string])[] = [
  ['patientName', 'Patient'],
  ['dateOfBirth', 'Date of birth'],
  ['memberNumber', 'Member number'],
];
const signs: readonly DetailName[] = ['orderingClinician', 'orderingNpi'];

const entered = (submission: Submission): ReturnType<typeof detailsInWords> =>
  submission.identifiers ? detailsInWords(submission.identifiers, productsOf(submission)) : [];

/** Whom the letter is about: blanks to fill in by hand for what is not given, and whatever else is given. */
export const regardingOf = (submission: Submission): readonly DraftTerm[] => {
  const given = entered(submission);
  return [
    ...alwaysNamed.map(([name, label]) => ({ label, text: given.find((each) => each.name === name)?.text ?? '' })),
    ...given
      .filter(({ name }) => !signs.includes(name) && !alwaysNamed.some(([each]) => each === name))
      .map(({ label, text }) => ({ label, text })),
  ];
};

/** Who signs: the ordering clinician where given, else blanks. */
export const signatureOf = (submission: Submission): readonly DraftTerm[] => {
  const given = entered(submission);
  const textOf = (name: DetailName): string => given.find((each) => each.name === name)?.text ?? '';
  return [
    { label: 'Signature', text: '' },
    { label: 'Ordering clinician', text: textOf('orderingClinician') },
    { label: 'NPI', text: textOf('orderingNpi') },
  ];
};

/** What a letter to the payer stands in. The cautions of the reading go beside it, as notes. */
export const toPayer = (
  submission: Submission,
): Pick<Draft, 'date' | 'addressee' | 'regarding' | 'signature' | 'notes'> => {
  const { payerName, prepared, determination, today } = submission;
  return {
    date: today,
    addressee: [payerName, prepared?.policy.submission?.says ?? '[Address: not held, ask the payer]'],
    regarding: regardingOf(submission),
    signature: signatureOf(submission),
    notes: determination.cautions.map(({ says }) => says),
  };
};

/** What the text says of prior authorization for this setting. */
export const authorizationParts = (submission: Submission): readonly DraftPart[] => {
  const { word, says, cites } = authorizationOf(submission);
  return [
    heading('Prior authorization'),
    paragraph(
      `${sentence(word)}${says.map((each) => ` ${each}`).join('')}${cites.length === 0 ? '' : ` Where: ${citedInWords(cites)}.`}`,
    ),
  ];
};

/** Which text was read, and that reading it is all that was done. */
export const sourceParts = ({ prepared }: Submission): readonly DraftPart[] => {
  if (!prepared) return [];
  const { source, policy, version } = prepared.policy;
  return [
    heading('Source'),
    paragraph(
      `Read from ${source.file} (${policy} ${version}), on ${source.readOn}. Fingerprint (SHA-256): ${source.sha256}. This is our reading of that text; the decision is the payer’s.`,
    ),
  ];
};
