import type { JudgedCase } from '../../case/index.ts';
import { beginningOn, type Beginning } from '../../library/index.ts';

const questions = (count: number): string => `About ${String(count)} question${count === 1 ? '' : 's'} left`;

/** What is said of a case before its policy is read: where nothing but payer and date of service is known, it was worked out with the page. */
const whileReading = (
  { payer, serviceDate, ...others }: JudgedCase['facts'],
  beginnings: readonly Beginning[],
): string | undefined =>
  typeof payer === 'string' && typeof serviceDate === 'string' && Object.keys(others).length === 0
    ? beginningOn(beginnings, payer, serviceDate)
    : undefined;

/** The progress in one short line: what to do first, or how many questions are left. What came of them is said by the result alone. */
export const progressInWords = (
  { facts, judgements, isLoading, questionsLeft }: JudgedCase,
  beginnings: readonly Beginning[] = [],
): string => {
  if (isLoading) return whileReading(facts, beginnings) ?? 'Reading the policy';
  const [first, ...others] = judgements;
  if (!first) return 'Choose the payer to begin';
  if (others.length > 0) return `${String(judgements.length)} payers compared`;
  if (first.judgement.kind === 'unavailable') return 'No determination can be made';
  if (first.judgement.determination.outcome !== 'needs-information') return 'No more answers are needed';
  const left = questions(questionsLeft);
  return facts['site'] === undefined ? `${left}, then more by site` : left;
};
