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

/** What ends a case in a payer's book: also that no version held was in force. */
export const decidedOutcomes = [...policyOutcomes, 'no-version'] as const;
export type DecidedOutcome = (typeof decidedOutcomes)[number];

/** What a determination can say: also that more must be known. */
export type Outcome = DecidedOutcome | 'needs-information';

export const priorAuthorizationStatuses = ['required', 'not-required', 'not-applicable', 'not-stated'] as const;
export type PriorAuthorizationStatus = (typeof priorAuthorizationStatuses)[number];

/** `depends-on-setting`: the setting is unknown and the rule differs between inpatient and outpatient. */
export type PriorAuthorization = PriorAuthorizationStatus | 'depends-on-setting';

/** What the list of a policy says of a code. `by-clause`: nothing of its own, the clause that governs says it. */
export const codeStatuses = [
  'criteria-must-be-met',
  'investigational',
  'not-medically-necessary',
  'by-clause',
  'not-stated',
] as const;
export type CodeStatus = (typeof codeStatuses)[number];

export const codeKinds = ['CPT', 'HCPCS', 'modifier'] as const;

/** Where the days of a version come from. */
export const inForceBases = ['stated', 'published', 'reviewed', 'not-stated'] as const;
