import type { PayerLibrary } from '../../library/index.ts';
import type { Spoken } from '../../worklist/index.ts';

/** What rows are judged by: what is held, by its id, and the day. */
export interface ListBasis {
  readonly holdings: string;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

/** All that rows are judged by. */
export interface ListGround extends ListBasis {
  readonly libraries: readonly PayerLibrary[];
  /** Whether the policies of all payers are loaded. */
  readonly isWhole: boolean;
  readonly spoken: Spoken;
}

/** Why rows were judged again without being asked to. */
export type Because = 'libraries' | 'day';

/** Why what was judged on one basis does not stand on another; undefined: it stands. */
export const otherGround = (before: ListBasis, now: ListBasis): Because | undefined =>
  before.holdings !== now.holdings ? 'libraries' : before.today !== now.today ? 'day' : undefined;
