import { noEvidence } from '../submission/evidence/index.ts';
import type { HeldCase } from './caseStore.ts';

/** A case not begun: the date of service is today's, and the payer stays where it is given. */
export const freshCase = (today: string, payer?: string): HeldCase => ({
  answers: { texts: { serviceDate: today, ...(payer === undefined ? {} : { payer }) }, calculated: [] },
  evidence: noEvidence,
});

/** Whether nothing was answered yet beyond what stands there at the start: then there is nothing to bring back. */
export const isUntouched = ({ answers, evidence }: HeldCase, today: string): boolean => {
  const fresh = freshCase(today, answers.texts['payer']);
  return (
    Object.entries(answers.texts).every(([name, text]) => text === '' || text === fresh.answers.texts[name]) &&
    Object.keys(evidence).length === 0
  );
};
