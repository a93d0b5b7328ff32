import type { Answers } from '../questionnaire/index.ts';

/** A case not begun: the date of service is today's, and the payer stays where it is given. */
export const freshAnswers = (today: string, payer?: string): Answers => ({
  texts: { serviceDate: today, ...(payer === undefined ? {} : { payer }) },
  calculated: [],
});
