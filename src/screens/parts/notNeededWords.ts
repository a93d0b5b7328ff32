import type { NotNeeded } from '../../questionnaire/index.ts';

/** Why a step is not needed, after "Nothing is asked here:". */
export const notNeededWords: Readonly<Record<NotNeeded, string>> = {
  'no-version': 'no version of the policy was in force on the date of service',
  'no-policy': 'the policy could not be read',
  decided: 'the outcome is decided without it',
  'not-asked-here': 'it cannot change the outcome of this case',
  'needs-site': 'it depends on the site of the tumor',
  'needs-payer': 'it depends on the payer',
};
