import type { Outcome, PriorAuthorization } from '../determination/index.ts';
import type { OutcomeKind } from '../ui/outcome.ts';

/** An outcome as people read it. */
export interface OutcomeWords {
  readonly kind: OutcomeKind;
  readonly word: string;
  /** One sentence: what the policy says. */
  readonly says: string;
}

/** The normalised outcomes in plain words; never as an approval or a refusal, which only the payer can give. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  'medically-necessary': { kind: 'supported', word: 'Medically necessary', says: 'The policy supports this use.' },
  investigational: { kind: 'unsupported', word: 'Investigational', says: 'The policy calls this use investigational.' },
  'not-medically-necessary': { kind: 'unsupported', word: 'Not medically necessary', says: 'The policy calls this use not medically necessary.' },
  'not-covered': { kind: 'unsupported', word: 'Not covered', says: 'The policy says that this use is not covered.' },
  'criteria-not-met': { kind: 'unsupported', word: 'Criteria not met', says: 'The criteria that the policy asks for are not met.' },
  'payer-review': { kind: 'payer-decides', word: 'Payer decides', says: 'The policy’s own words leave this to the payer.' },
  'not-addressed': { kind: 'not-addressed', word: 'Not addressed', says: 'This policy does not speak to the case. That is no answer on coverage.' },
  'no-version': { kind: 'not-addressed', word: 'No version held', says: 'No version of the policy that is held here was in force on the date of service.' },
  'needs-information': { kind: 'needs-information', word: 'Needs information', says: 'Facts that are not known yet can still change the outcome.' },
};

/** Prior authorization in one line. */
export const priorAuthorizationWords: Readonly<Record<PriorAuthorization, string>> = {
  required: 'Required',
  'not-required': 'Not required',
  'depends-on-setting': 'Depends on the setting: inpatient or outpatient',
  'not-applicable': 'Not applicable, in the payer’s words',
  'not-stated': 'This text does not say',
};

/** Codes in the status of the policy's list. */
export const codeStatusWords: Readonly<Record<string, string>> = {
  'criteria-must-be-met': 'Criteria must be met',
  'not-stated': 'No status given',
  ...Object.fromEntries(Object.entries(outcomeWords).map(([outcome, { word }]) => [outcome, word])),
};
