import { createContext, useContext } from 'react';
import type { CaseError, FactDefinition, Facts } from '../facts/index.ts';
import type { PolicyIndex } from '../library/index.ts';
import type { Answers } from '../questionnaire/index.ts';

/** What was wrong in a case that was handed to this page. */
export interface HandedOn {
  readonly from: string;
  readonly errors: readonly CaseError[];
}

/** The case in hand: the answers, and what can be done with them. It lives in this tab alone. */
export interface CaseInHand {
  readonly answers: Answers;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
  readonly index: PolicyIndex;
  readonly answer: (fact: FactDefinition, text: string) => void;
  /** Takes in a whole case, from a link or a file. */
  readonly take: (facts: Facts, handedOn: HandedOn) => void;
  readonly handedOn: HandedOn | undefined;
  readonly dismissHandedOn: () => void;
  /** Starts the next case; the payer stays where it is given. */
  readonly startAnew: (payer?: string) => void;
  /** Brings the case before the last start back; undefined where there is none. */
  readonly undoStart: (() => void) | undefined;
}

const CaseContext = createContext<CaseInHand | undefined>(undefined);
export const CaseProvider = CaseContext.Provider;

/** The case in hand. Only inside the app's provider. */
export const useCaseInHand = (): CaseInHand => {
  const held = useContext(CaseContext);
  if (!held) throw new TypeError('there is no case in hand outside its provider');
  return held;
};
