import { documentName, verdictHeading, type AssessedCriterion } from '../../determination/index.ts';
import type { Shown } from './shown.ts';

/** A message to the physician: what the policy says, what fails, and what can be done. No patient is named in it. */
export const physicianMessage = (
  { payer, determination, prepared, facts }: Shown,
  failing: readonly AssessedCriterion[],
): string => {
  const policy = prepared ? `, ${documentName(prepared.policy)}` : '';
  const { serviceDate } = facts;
  return [
    `Planned cryoablation, ${payer.name}${policy}.`,
    `${verdictHeading(determination, { serviceDate: typeof serviceDate === 'string' ? serviceDate : undefined })}.`,
    ...failing.map(
      ({ says, required, documented }) => `- ${says}: the policy requires ${required}; entered ${documented}.`,
    ),
    'What can be done: correct an entry that is wrong in the chart, ask for an exception with your reasons, or talk with the patient before the date of service.',
    'This is a reading of the policy; the payer decides.',
  ].join('\n');
};
