import type { Passage } from './citations.ts';

/** What is told of where a text, or its place in a book, comes from. */
export type Origin = Pick<Caution, 'id' | 'title' | 'says'>;

/** Said once at the foot of every result, and at the end of what is put on file, instead. */
const SAID_AT_THE_FOOT = 'contract-governs';

/** What any case under a text has, or most; all else belongs to this case. */
const general: readonly string[] = [
  'added',
  'held-version-ended',
  'review-due',
  'service-date-unknown',
  'bill-member',
  'effective-date-not-stated',
  'statement-only',
  'medicare-advantage-rules',
  'gfr-unit',
];
/** What is wrong in the case itself, or nearly. */
const urgent: readonly string[] = ['contradiction', 'code-mismatch', 'near-threshold'];

/** Cautions that the product makes itself, from what a version says of itself or from the case. */
export const madeOfItself: readonly string[] = [
  'effective-date-not-stated',
  'statement-only',
  'review-due',
  'bill-member',
  'service-date-unknown',
  'contradiction',
  'near-threshold',
  'code-mismatch',
  'history-hint',
];

/** Whether a caution belongs to the text or to payment at large, and not to this case. */
export const isOfAnyCase = ({ id }: Pick<Caution, 'id'>): boolean => id === SAID_AT_THE_FOOT || general.includes(id);

const rankOf = ({ id }: Caution): number => {
  if (urgent.includes(id)) return -1;
  return general.includes(id) ? 1 + general.indexOf(id) : 0;
};

/** The cautions of a case as a person works through them: those that belong to this case first. */
export const cautionsInOrder = (cautions: readonly Caution[]): readonly Caution[] =>
  cautions.filter(({ id }) => id !== SAID_AT_THE_FOOT).toSorted((a, b) => rankOf(a) - rankOf(b));

/**
 * What a careful colleague would say: an entry of `cautions` in the policy's file (taken by `siteView.ts`) or in the payer's, or
 * made in `cautions.ts` and `cautionsOfText.ts`.
 */
export interface Caution {
  readonly id: string;
  /** What it comes to, in a few words. */
  readonly title: string;
  readonly says: string;
  /** The sentence with which a letter meets it, where it would be raised against the case. */
  readonly answer?: string;
  readonly cites: readonly Passage[];
}
