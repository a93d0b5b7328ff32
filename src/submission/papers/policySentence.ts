import { inSentence } from '../../facts/index.ts';
import { placeInWords, type AssessedClause, type Policy } from '../../determination/index.ts';
import { emphasis, line, type Line } from '../paper/index.ts';
import { policyNames } from './policyNames.ts';
import { metWayInWords } from './requirementRows.ts';
import { metAlternative } from './requirements.ts';
import { capitalized, type Submission } from './submission.ts';

/** Where a clause stands in its text, in words: by the alternative that is met where it has one. */
export const placeOfClause = (clause: AssessedClause): string => {
  const [first] = [...(metAlternative(clause)?.cites ?? []), ...clause.cites];
  return first ? placeInWords(first) : '';
};

/** A text without a title bears a name that only describes it: words, in the middle of a sentence. */
const inUntitled = (title: string | null, printed: string): string => (title === null ? inSentence(printed) : printed);

/**
 * The name as printed, as the payer's own: "your Medical Policy 260", "your policy Surgery 132". A rule of Medicare, by which
 * the payers of its plans decide too, is theirs by name alone.
 */
const introduced = ({ billing }: Policy, printed: string): string => {
  if (billing.rule === 'advance-beneficiary-notice') return printed;
  return /policy/i.test(printed) ? `your ${printed}` : `your policy ${printed}`;
};

/** The policy as a letter names it the first time: printed name, title, edition. */
export const policyNamed = ({ policy }: Submission): Line => {
  if (!policy) return line('your policy');
  const { printed, title, edition } = policyNames(policy);
  if (title !== undefined) return line(`${introduced(policy, printed)}, `, emphasis(title), ` (${edition})`);
  return policy.title === printed
    ? line('your policy, ', emphasis(printed), ` (${edition})`)
    : line(`your ${inUntitled(policy.title, printed)} (${edition})`);
};

/** The policy at the start of a sentence. */
export const policyFirst = (submission: Submission): Line => {
  const [first, ...others] = policyNamed(submission);
  return first?.is === 'text' ? line(capitalized(first.text), ...others) : [];
};

/** The payer's own words after "cryoablation": "may be considered medically necessary", and "is" where they have no verb. */
const saidOf = (payerWord: string): string =>
  /^(?:is|are|may|can|will|must)\b/.test(payerWord) ? `“${payerWord}”` : `is “${payerWord}”`;

/** One sentence that tells the criterion that is met, and where it stands. */
export const criterionSentence = (submission: Submission, clause: AssessedClause): Line => {
  const place = placeOfClause(clause);
  const { payerWord } = submission.determination;
  return line(
    ...policyFirst(submission),
    payerWord === null ? ', supports cryoablation' : `, says that cryoablation ${saidOf(payerWord)}`,
    ` under this criterion: ${metWayInWords(clause)}${place === '' ? '' : ` (${place})`}.`,
  );
};
