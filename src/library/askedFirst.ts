import type { Facts } from '../facts/index.ts';
import type { PayerEntry } from './shape.ts';

/** Facts that a payer's book asks for before the site, by the date of service: known before any policy is read. */
export const askedFirst = ({ days, withoutDay }: PayerEntry, { serviceDate }: Facts): readonly string[] => {
  if (typeof serviceDate !== 'string') return withoutDay.asksFirst;
  const day = days.find(
    ({ from, until }) => (from === null || from <= serviceDate) && (until === null || serviceDate < until),
  );
  return (day ?? withoutDay).asksFirst;
};
