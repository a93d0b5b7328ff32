import { noEvidence } from '../submission/evidence/index.ts';
import type { HeldCase } from './caseStore.ts';

/** A case not begun: the date of service is today's, and the payer stays where it is given. */
export const freshCase = (today: string, payer?: string): HeldCase => ({
  answers: { texts: { serviceDate: today, ...(payer === undefined ? {} : { payer }) }, calculated: [] },
  evidence: noEvidence,
});
