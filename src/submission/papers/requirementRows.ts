import type { AssessedClause, AssessedCriterion } from '../../determination/index.ts';
import { inSentence, listInWords } from '../../facts/index.ts';
import { joinedLines, line, type Line, type Part } from '../paper/index.ts';
import { atItsSite, tumorInWords } from './diagnosis.ts';
import { enclosureName, shownIn } from './enclosures.ts';
import { factPhrase } from './factPhrases.ts';
import { policyNames } from './policyNames.ts';
import { metAlternative, testsWithin } from './requirements.ts';
import { capitalized, type Submission } from './submission.ts';

const YES = 'Yes';
const NO = 'No';
const BETWEEN = /(, | or )/;

/** What a criterion requires, in one cell. */
export const requiredInWords = ({ kind, label, says, requires, required }: AssessedCriterion): string => {
  if (requires !== null) return requires;
  if (kind !== 'test' || label !== null || required === YES) return says;
  if (required === NO) return `Not: ${inSentence(says)}`;
  const values = required.split(BETWEEN).map(inSentence).join('');
  return `${says}: ${values}`;
};

const found = (submission: Submission, name: string): string | undefined =>
  name === 'tumorType'
    ? tumorInWords(submission).replace(/^an? /, '')
    : name === 'site'
      ? atItsSite(submission).replace(/^an? /, '')
      : factPhrase(submission, name);

/** What is known of the patient for a criterion: what meets it, or, where it is not met, what stands against it. */
export const patientInWords = (submission: Submission, criterion: AssessedCriterion): string => {
  const tests = testsWithin(criterion).filter(({ status }) => status === criterion.status);
  const names = [...new Set(tests.flatMap(({ facts }) => facts))];
  return capitalized(names.flatMap((name) => found(submission, name) ?? []).join(', '));
};

/** A row a criterion: what the policy requires, what is known of this patient, in which enclosures it is shown. */
export const requirementRows = (
  submission: Submission,
  criteria: readonly AssessedCriterion[],
): readonly (readonly [Line, Line, Line])[] =>
  criteria.map((criterion) => {
    const numbers = shownIn(submission, criterion).map(({ number }) => String(number));
    return [
      line(requiredInWords(criterion)),
      line(patientInWords(submission, criterion)),
      line(numbers.length === 0 ? '' : `Encl. ${numbers.join(', ')}`),
    ];
  });

/** The rows as a table; where no enclosure shows any of them there is no column for it. */
export const requirementTable = (
  { policy }: Submission,
  rows: readonly (readonly [Line, Line, Line])[],
  names = policy ? policyNames(policy).short : 'The policy',
): Part => {
  const head = [`${names} requires`, 'This patient'];
  return rows.some(([, , shown]) => shown.length > 0)
    ? { is: 'table', head: [...head, 'Shown in'], widths: [42, 42, 16], rows }
    : { is: 'table', head, widths: [50, 50], rows: rows.map(([requires, patient]) => [requires, patient]) };
};

/** The same enclosures by number and name, as the cover has room for. */
export const shownByName = (submission: Submission, criterion: AssessedCriterion): Line =>
  joinedLines(
    shownIn(submission, criterion).map((enclosure) => line(`${String(enclosure.number)} ${enclosureName(enclosure)}`)),
    '; ',
  );

/** What a met clause takes in, in the middle of a sentence, by the one way that is met: of its alternatives no other is named. */
export const metWayInWords = (clause: AssessedClause): string => {
  const alternative = metAlternative(clause);
  if (!alternative) return inSentence(clause.inShort);
  const before = clause.criteria
    .filter((part) => metAlternative(part) === undefined)
    .map(({ says }) => inSentence(says));
  return `${listInWords(before)} when ${inSentence(alternative.says)}`;
};
