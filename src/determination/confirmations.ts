import { dateInDigits } from '../facts/index.ts';
import type { Clause } from './policy/shape.ts';

type Confirmed = Pick<Clause, 'confirmations'>;

/** How many second readers read a clause in the text and agree; a file counts them, or names each with the day. */
export const confirmationsOf = ({ confirmations = 0 }: Confirmed): number =>
  typeof confirmations === 'number' ? confirmations : confirmations.length;

/** How often a clause was read, in words: "Read once", "Confirmed by a second reader". */
export const readingsInWords = (clause: Confirmed): string => {
  const count = confirmationsOf(clause);
  if (count === 0) return 'Read once';
  return count === 1 ? 'Confirmed by a second reader' : `Confirmed by ${String(count)} readers`;
};

/** Who confirmed a clause and when, where its file names them: "B. Second, 11/21/2026"; else nothing. */
export const confirmedBy = ({ confirmations = 0 }: Confirmed): readonly string[] =>
  typeof confirmations === 'number' ? [] : confirmations.map(({ by, on }) => `${by}, ${dateInDigits(on)}`);
