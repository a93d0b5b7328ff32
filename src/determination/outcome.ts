/** What a policy can say of a case. */
export const policyOutcomes = [
  'medically-necessary',
  'investigational',
  'not-medically-necessary',
  'not-covered',
  'criteria-not-met',
  'payer-review',
  'not-addressed',
] as const;
export type PolicyOutcome = (typeof policyOutcomes)[number];

/** What a determination can say: also that no version was in force, or that more must be known. */
export type Outcome = PolicyOutcome | 'no-version' | 'needs-information';

export const priorAuthorizationStatuses = ['required', 'not-required', 'not-applicable', 'not-stated'] as const;
export type PriorAuthorizationStatus = (typeof priorAuthorizationStatuses)[number];

/** `depends-on-setting`: the setting is unknown and the rule differs between inpatient and outpatient. */
export type PriorAuthorization = PriorAuthorizationStatus | 'depends-on-setting';
