import type { ChecklistItem } from '../../determination/index.ts';
import { dateFromTyped, dateInDigits } from '../../facts/index.ts';
import { entryFor, type Evidence } from './evidence.ts';

/** Something to look at again in the note on a document. It forbids nothing. */
export interface EvidenceQuery {
  readonly id: string;
  readonly message: string;
}

/** What dates are held against. */
export interface DateLimits {
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
  /** How many days old a document may be, where the payer or the person set a limit. */
  readonly oldestDays?: number | undefined;
}

const DAY = 86_400_000;
const daysSince = (date: string, today: string): number => (Date.parse(today) - Date.parse(date)) / DAY;

const queryFor = (typed: string, { today, oldestDays }: DateLimits): string | undefined => {
  const date = dateFromTyped(typed);
  if (date === undefined) return 'This is no day of the calendar. Write it as MM/DD/YYYY.';
  if (date > today) return `${dateInDigits(date)} is in the future.`;
  const days = daysSince(date, today);
  return oldestDays !== undefined && days > oldestDays
    ? `${dateInDigits(date)} is ${String(days)} days ago, over the limit of ${String(oldestDays)} days.`
    : undefined;
};

/** Dates to look at again, in the order of the checklist: no date at all is none of them. */
export const queriesOf = (
  documents: readonly ChecklistItem[],
  evidence: Evidence,
  limits: DateLimits,
): readonly EvidenceQuery[] =>
  documents.flatMap(({ id }) => {
    const date = entryFor(evidence, id).date.trim();
    const message = date === '' ? undefined : queryFor(date, limits);
    return message === undefined ? [] : [{ id, message }];
  });
