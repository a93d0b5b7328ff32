import { authorizationSentences } from '../determination/index.ts';
import { dateInWords, isCalendarDate } from '../facts/index.ts';
import type { DraftPolicy } from './draft.ts';
import { firstDayOf } from './names.ts';

// A day that the calendar does not have is told at its field.
const dayInWords = (day: string): string => (isCalendarDate(day) ? dateInWords(day) : day);

const orOwn = (own: string, made: string): string => (own.trim() === '' ? made : own.trim());

/** From when a policy is in force, in a sentence: its own, or one made from the days and their basis. */
export const inForceInWords = (policy: DraftPolicy): string => {
  const { basis, until, says } = policy.inForce;
  const from = firstDayOf(policy);
  const day = from === '' ? '' : dayInWords(from);
  const starts = {
    '': 'It is not said from when it is in force.',
    stated: `The text states that it is in force from ${day}.`,
    published: `The text came out on ${day} and names no other day; taken as in force from then.`,
    reviewed: `Only a review date is printed; taken as in force from ${day}.`,
    'not-stated': 'The text does not say from when it is in force.',
  } as const;
  const ends = until === '' ? 'No end is stated.' : `It ends before ${dayInWords(until)}.`;
  return orOwn(says, `${starts[basis]} ${ends}`);
};

/** When a newer text is likely, in a sentence. */
export const reviewInWords = ({ reviewDue: { on, basis, says } }: DraftPolicy): string =>
  orOwn(
    says,
    basis === 'stated'
      ? `The text names ${dayInWords(on)} for its next review.`
      : `The policy is taken to be reviewed every year, so a newer text probably exists from ${dayInWords(on)}.`,
  );

const authorization = {
  '': 'It is not said yet whether prior authorization is needed.',
  ...authorizationSentences,
} as const;

/** What a policy says of prior authorization, in a sentence. */
export const authorizationInWords = ({ status, says }: DraftPolicy['inpatient']): string =>
  orOwn(says, authorization[status]);

const billing = {
  '': 'It is not said yet what holds before the member is billed.',
  'written-agreement': 'The member may be billed only where told and agreed in writing beforehand.',
  notice: 'The member is to be told beforehand that the service may be billed.',
  'advance-beneficiary-notice': 'The member is given an advance beneficiary notice beforehand.',
  'not-stated': 'Ask the payer what holds before the member is billed: nothing in this document says it.',
} as const;

/** What a policy asks for before a member is billed, in a sentence. */
export const billingInWords = ({ billing: { rule, says } }: DraftPolicy): string => orOwn(says, billing[rule]);

/** What a policy speaks of, in a sentence: its own, or its title. */
export const scopeInWords = ({ scope: { says }, title, number }: DraftPolicy): string =>
  orOwn(says, `${(title.trim() === '' ? `Policy ${number.trim()}` : title.trim()).replace(/\.$/, '')}.`);
