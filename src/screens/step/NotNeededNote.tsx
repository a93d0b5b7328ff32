import type { NotNeeded } from '../../questionnaire/index.ts';

const words: Readonly<Record<NotNeeded, string>> = {
  'no-version': 'no version of the policy was in force on the date of service',
  'no-policy': 'the policy could not be read',
  decided: 'the outcome is decided without it',
  'not-asked-here': 'it cannot change the outcome of this case',
  'needs-site': 'it depends on the site of the tumor',
  'needs-payer': 'it depends on the payer',
};

/** Why a step asks nothing. */
export function NotNeededNote({ why }: { readonly why: NotNeeded }) {
  return <p>{`Nothing is asked here: ${words[why]}.`}</p>;
}
