import type { ListedCode } from './listedCode.ts';
import type { Outcome } from './outcome.ts';

/** The normalised outcomes as people read them: a reading of the policy, never an answer of the payer. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  'medically-necessary': 'Medically necessary',
  investigational: 'Investigational',
  'not-medically-necessary': 'Not medically necessary',
  'not-covered': 'Not covered',
  'criteria-not-met': 'Criteria not met',
  'payer-review': 'Payer decides',
  'not-addressed': 'Not addressed',
  'no-version': 'No version held',
  'needs-information': 'Needs information',
};

/** The status of a listed code as people read it. */
export const codeStatusNames: Readonly<Record<ListedCode['status'], string>> = {
  ...outcomeNames,
  'criteria-must-be-met': 'Criteria must be met',
  'not-stated': 'No status given',
};
