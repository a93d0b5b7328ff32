import { useSyncExternalStore } from 'react';
import type { Facts } from '../../facts/index.ts';
import type { Table, WorkState } from '../../worklist/index.ts';
import { noChoices, type Choices } from './chosenColumns.ts';
import type { ListInHand } from './exportedList.ts';
import type { Because, ListBasis } from './listGround.ts';
import { wholeList, type ListView } from './listView.ts';
import type { ListRead, ListSource } from './readList.ts';

/** A row that was opened in the wizard, with its answers as they were. */
export interface OpenRow {
  readonly at: number;
  readonly name: string;
  readonly facts: Facts;
  /** Whether the list was left for it. */
  readonly isAway: boolean;
}

/** A list that was judged: by what, and whether it was without being asked to. */
export interface ListJudged extends Pick<ListInHand, 'judged' | 'mapping'> {
  readonly basis: ListBasis;
  readonly again: { readonly because: Because; readonly isSuggestedOtherwise: boolean } | undefined;
}

/** The list in hand. It lives in the memory of this tab alone, and is gone when the page is left. */
export interface WorklistInHand {
  /** A list as it was given, so that a column that was left out can be read after all. */
  readonly given: ListSource | undefined;
  readonly read: ListRead | undefined;
  /** A list that was judged and saved before, with which this one is compared. */
  readonly earlier: { readonly given: ListSource; readonly table: Table } | undefined;
  readonly choices: Choices;
  readonly judged: ListJudged | undefined;
  readonly states: ReadonlyMap<number, WorkState>;
  /** The answers of rows that were changed in the wizard, by their place: however the list is judged, they hold. */
  readonly changed: ReadonlyMap<number, Facts>;
  readonly view: ListView;
  readonly open: OpenRow | undefined;
  /** Whether something was judged or noted since the list was last saved. */
  readonly isUnsaved: boolean;
}

export const noWorklist: WorklistInHand = {
  given: undefined,
  read: undefined,
  earlier: undefined,
  choices: noChoices,
  judged: undefined,
  states: new Map(),
  changed: new Map(),
  view: wholeList,
  open: undefined,
  isUnsaved: false,
};

let inHand = noWorklist;
const listeners = new Set<() => void>();

const warn = (event: BeforeUnloadEvent): void => {
  event.preventDefault();
};
// A browser may keep a page that was left whole: the rows must be gone before.
const forget = (): void => {
  changeWorklist(noWorklist);
};

type Change = Partial<WorklistInHand>;

/** Changes the list in hand. */
export const changeWorklist = (change: Change | ((before: WorklistInHand) => Change)): void => {
  inHand = { ...inHand, ...(typeof change === 'function' ? change(inHand) : change) };
  window.removeEventListener('beforeunload', warn);
  window.removeEventListener('pagehide', forget);
  if (inHand.isUnsaved) window.addEventListener('beforeunload', warn);
  if (inHand.read) window.addEventListener('pagehide', forget);
  for (const listener of listeners) listener();
};

/** Tells that the list is left, perhaps for a row of it. */
export const leaveWorklist = (): void => {
  if (inHand.open) changeWorklist({ open: { ...inHand.open, isAway: true } });
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The list in hand at this moment, for work that lasts. */
export const worklistNow = (): WorklistInHand => inHand;

/** The list in hand. */
export const useWorklist = (): WorklistInHand => useSyncExternalStore(subscribe, worklistNow);
