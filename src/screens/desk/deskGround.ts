import { createContext, useContext } from 'react';
import type { Draft } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useDraft } from './deskInHand.ts';

/** What can be asked at the desk. It stays the same while nothing new is asked: what uses it alone is not drawn again. */
export interface Askable {
  /** The facts and payers held, with the facts of the draft. */
  readonly vocabulary: Vocabulary;
  /** The facts held, without those of the draft. */
  readonly heldFacts: Vocabulary['facts'];
  /** New questions, whole or not. */
  readonly newFacts: Draft['facts'];
}

/** What a part of the desk looks at that is drawn again with every stroke. */
interface DeskGround {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
}

const AskableContext = createContext<Askable | undefined>(undefined);
export const AskableProvider = AskableContext.Provider;

/** What can be asked. Only on the desk. */
export const useAskable = (): Askable => {
  const askable = useContext(AskableContext);
  if (askable === undefined) throw new TypeError('there is no desk here');
  return askable;
};

/** Only on the desk. */
export const useDeskGround = (): DeskGround => {
  const draft = useDraft();
  const { vocabulary } = useAskable();
  const { today } = useCaseInHand();
  return { draft, vocabulary, today };
};
