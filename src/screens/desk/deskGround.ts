import { createContext, useContext } from 'react';
import type { Draft } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';

/** What can be asked at the desk. It stays the same while nothing new is asked: what uses it alone is not drawn again. */
export interface Askable {
  /** The facts and payers held, with the facts of the draft. */
  readonly vocabulary: Vocabulary;
  /** The facts held, without those of the draft. */
  readonly heldFacts: Vocabulary['facts'];
  /** New questions, whole or not. */
  readonly newFacts: Draft['facts'];
}

/** What every part of the desk looks at. */
export interface DeskGround {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

const DeskContext = createContext<DeskGround | undefined>(undefined);
const AskableContext = createContext<Askable | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;
export const AskableProvider = AskableContext.Provider;

const within = <Held>(held: Held | undefined): Held => {
  if (held === undefined) throw new TypeError('there is no desk here');
  return held;
};

/** Only on the desk. */
export const useDeskGround = (): DeskGround => within(useContext(DeskContext));

/** What can be asked. Only on the desk. */
export const useAskable = (): Askable => within(useContext(AskableContext));
