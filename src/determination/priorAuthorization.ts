import type { Facts } from '../facts/index.ts';
import type { Outcome, PriorAuthorization } from './outcome.ts';
import type { Policy } from './policy/shape.ts';

/** The prior-authorization rule for the setting; not stated where another policy speaks. */
export const priorAuthorizationOf = (
  { priorAuthorization: { inpatient, outpatient } }: Pick<Policy, 'priorAuthorization'>,
  { setting }: Facts,
  outcome: Outcome,
): PriorAuthorization => {
  if (outcome === 'not-addressed') return 'not-stated';
  if (setting === 'inpatient') return inpatient.status;
  if (setting === 'outpatient') return outpatient.status;
  return inpatient.status === outpatient.status ? inpatient.status : 'depends-on-setting';
};
