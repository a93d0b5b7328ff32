import { inSentence } from '../../facts/index.ts';
import { placeInWords, type AssessedClause } from '../../determination/index.ts';
import { emphasis, line, type Line } from '../paper/index.ts';
import { policyNames } from './policyNames.ts';
import { metWayInWords } from './requirementRows.ts';
import { metAlternative } from './requirements.ts';
import type { Submission } from './submission.ts';

/** Where a clause stands in its text, in words: by the alternative that is met where it has one. */
export const placeOfClause = (clause: AssessedClause): string => {
  const [first] = [...(metAlternative(clause)?.cites ?? []), ...clause.cites];
  return first ? placeInWords(first) : '';
};

/** A text without a title bears a name that only describes it: words, in the middle of a sentence. */
const inUntitled = (title: string | null, printed: string): string => (title === null ? inSentence(printed) : printed);

/** The policy as a letter names it the first time: printed name, title, edition. */
export const policyNamed = ({ policy }: Submission): Line => {
  if (!policy) return line('your policy');
  const { printed, title, edition } = policyNames(policy);
  if (title !== undefined) return line(`your ${printed}, `, emphasis(title), ` (${edition})`);
  return policy.title === printed
    ? line('your policy, ', emphasis(printed), ` (${edition})`)
    : line(`your ${inUntitled(policy.title, printed)} (${edition})`);
};

/**
 * One sentence that tells the criterion that is met, and where it stands. The policy is called theirs where it is the payer's
 * own for certain: a Medicare Advantage plan also decides by Medicare's.
 */
export const criterionSentence = (submission: Submission, clause: AssessedClause, isTheirs = true): Line => {
  const place = placeOfClause(clause);
  const { payerWord } = submission.determination;
  const [first, ...others] = policyNamed(submission);
  return line(
    ...(first?.is === 'text' ? [first.text.replace(/^your /, isTheirs ? 'Your ' : ''), ...others] : []),
    ...(payerWord === null ? [', supports cryoablation'] : [', says that cryoablation “', payerWord, '”']),
    ` under this criterion: ${metWayInWords(clause)}${place === '' ? '' : ` (${place})`}.`,
  );
};
