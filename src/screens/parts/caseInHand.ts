import { createContext, useContext } from 'react';
import type { CaseError, FactDefinition, Facts } from '../../facts/index.ts';
import type { Answers } from '../../questionnaire/index.ts';
import type { SavedDetermination } from '../../submission/caseFile/index.ts';
import type { CopyCompared } from '../../submission/comparison/index.ts';
import type { Evidence, EvidenceEntry } from '../../submission/evidence/index.ts';

/** A case that was handed to this page by link or file, and what was wrong in it. */
export interface HandedOn {
  readonly from: string;
  readonly errors: readonly CaseError[];
  /** The facts as they were taken in, and what was determined of them when they were saved. */
  readonly facts: Facts;
  readonly saved: SavedDetermination | undefined;
  readonly evidence: Evidence;
  readonly compared: readonly CopyCompared[];
}

/** The last payer on this device, where the person asked for it to be kept. */
export interface RememberedPayer {
  readonly isPossible: boolean;
  /** Whether it was asked for and could not be written. */
  readonly isRefused: boolean;
  /** Undefined: not asked for. Empty: asked for, and none chosen yet. */
  readonly payer: string | undefined;
  readonly remember: (payer: string | undefined) => void;
}

/** What can be done with the case in hand. The functions stay the same while answers come: what uses them alone is not drawn again. */
export interface CaseActions {
  /** Takes an answer as it was typed: `app/CaseHolder.tsx` keeps the text, `case/readCase.ts` makes a fact of it. `payer`: whose question it is, where several payers are compared. */
  readonly answer: (fact: FactDefinition, text: string, payer?: string) => void;
  /** Fills in what a calculator found. */
  readonly calculate: (values: Facts) => void;
  /** Notes where a document of the checklist stands. */
  readonly note: (document: string, entry: Partial<EvidenceEntry>) => void;
  /** Keeps what came of comparing with the payer's own document. */
  readonly keepCompared: (compared: CopyCompared) => void;
  /** Takes in a whole case, from a link or a file. */
  readonly take: (handedOn: HandedOn) => void;
  readonly dismissHandedOn: () => void;
  /** Starts the next case; the payer stays where it is given. */
  readonly startAnew: (payer?: string) => void;
}

/** The case in hand: the answers, and what can be done with them. It lives in this tab alone. */
interface CaseInHand extends CaseActions {
  readonly answers: Answers;
  readonly evidence: Evidence;
  /** What came of comparing policies' texts with the payer's own documents, one for each text. */
  readonly compared: readonly CopyCompared[];
  /** Whether the browser lets a reload of the page find them again. */
  readonly isKept: boolean;
  /** Whether answers are kept in memory alone, as the person wants it on this device. */
  readonly inMemoryAlone: boolean;
  readonly keepInMemoryAlone: (isWanted: boolean) => void;
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
  readonly handedOn: HandedOn | undefined;
  readonly remembered: RememberedPayer;
  /** Brings the case before the last start back; undefined where there is none. */
  readonly undoStart: (() => void) | undefined;
}

const CaseContext = createContext<CaseInHand | undefined>(undefined);
const ActionsContext = createContext<CaseActions | undefined>(undefined);
export const CaseProvider = CaseContext.Provider;
export const CaseActionsProvider = ActionsContext.Provider;

const within = <Held>(held: Held | undefined): Held => {
  if (held === undefined) throw new TypeError('there is no case in hand outside its provider');
  return held;
};

/** The case in hand. Only inside the app's provider. */
export const useCaseInHand = (): CaseInHand => within(useContext(CaseContext));

/** What can be done with the case in hand. Only inside the app's provider. */
export const useCaseActions = (): CaseActions => within(useContext(ActionsContext));
