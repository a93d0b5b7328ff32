import { createContext, useContext } from 'react';
import type { ClauseCheck, Draft, Fault } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';

/** What every part of the desk looks at: the draft, the facts that it can speak of, and what stands in its way. */
export interface DeskGround {
  readonly draft: Draft;
  /** The facts and payers held, with the facts of the draft. */
  readonly vocabulary: Vocabulary;
  readonly check: ClauseCheck;
  readonly faults: readonly Fault[];
  /** What is said beside each place. */
  readonly at: ReadonlyMap<string, readonly Fault[]>;
  readonly today: string;
}

const DeskContext = createContext<DeskGround | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

/** Only on the desk. */
export const useDeskGround = (): DeskGround => {
  const ground = useContext(DeskContext);
  if (!ground) throw new TypeError('there is no desk here');
  return ground;
};

const none: readonly Fault[] = [];

/** What stands in the way at a place. */
export const useFaultsAt = (place: string): readonly Fault[] => useDeskGround().at.get(place) ?? none;
