import type { DateKind } from '../../../passages/index.ts';

/** What a document says of a date, in a few words. */
export const dateWords: Readonly<Record<DateKind, string>> = {
  origin: 'when it was first written',
  effective: 'in effect',
  ends: 'end',
  reviewed: 'reviewed',
  'next-review': 'next review',
  other: 'no word beside it',
};
