import { useSyncExternalStore } from 'react';
import {
  emptyDraft,
  payerIdOf,
  policyIdOf,
  redone,
  undone,
  withChange,
  withCitation,
  written,
  type Draft,
  type Mark,
  type Written,
} from '../../desk/index.ts';
import { forgetTried } from './try/triedCase.ts';

/** The policy that is being read, what is marked in its document, and the line that is looked at. */
export interface DeskInHand {
  /** Whether the draft is kept on this device; `unreadable`: what was kept is of another version of this page. */
  readonly kept: 'reading' | 'kept' | 'refused' | 'unreadable';
  /** Why it is not kept. */
  readonly refusal: string | undefined;
  readonly work: Written<Draft>;
  readonly mark: Mark | undefined;
  /** A line to bring into view; another object each time it is asked for. */
  readonly shown: { readonly line: number } | undefined;
  /** What another tab kept since, with its sign: a person chooses which of the two goes on. */
  readonly other: { readonly work: Written<Draft>; readonly sign: string } | undefined;
  /** The clause that is being written; the others stand in short. */
  readonly open: string | undefined;
  /** The new question that is being written; the others stand in short once they are whole. */
  readonly openFact: string | undefined;
  /** Words to look for in the document. */
  readonly searched: string;
}

export const noDesk = (edition: number): DeskInHand => ({
  kept: 'reading',
  refusal: undefined,
  work: written(emptyDraft(edition)),
  mark: undefined,
  shown: undefined,
  other: undefined,
  open: undefined,
  openFact: undefined,
  searched: '',
});

let inHand: DeskInHand = noDesk(1);
const listeners = new Set<() => void>();

export const deskNow = (): DeskInHand => inHand;

/** Changes what is in hand; the draft by `changeDraft`. */
export const changeDesk = (part: Partial<DeskInHand>): void => {
  inHand = { ...inHand, ...part };
  for (const listener of listeners) listener();
};

// What is marked in a document stands in no other one.
const putWork = (work: Written<Draft>): void => {
  const isOther = work.now.document !== inHand.work.now.document;
  changeDesk({ work, ...(isOther ? { mark: undefined, shown: undefined } : {}) });
};

/** Changes the draft. `at` names the field that is typed in: typing on is one step back. */
export const changeDraft = (change: (draft: Draft) => Draft, at?: string): void => {
  putWork(withChange(inHand.work, change(inHand.work.now), at));
};

export const undoDraft = (): void => {
  putWork(undone(inHand.work));
};

export const redoDraft = (): void => {
  putWork(redone(inHand.work));
};

/** Notes by the id of its library that the draft was added: nothing that a person wrote, so no step, and the same for its own steps back and forward. */
export const noteAdded = (addedAs: string): void => {
  const { work } = inHand;
  const { now, past, future } = work;
  const noted = (step: Draft): Draft =>
    step.addedAs === now.addedAs && payerIdOf(step) === payerIdOf(now) && policyIdOf(step) === policyIdOf(now)
      ? { ...step, addedAs }
      : step;
  changeDesk({ work: { ...work, now: noted(now), past: past.map(noted), future: future.map(noted) } });
};

/** Begins anew: what was written is one step back. */
export const startOver = (edition: number): void => {
  changeDraft(() => emptyDraft(edition));
  changeDesk({ open: undefined, searched: '' });
  forgetTried();
};

/** Lets go of all steps: nothing of what was written before is kept. */
export const forgetSteps = (): void => {
  changeDesk({ work: written(inHand.work.now) });
};

/** Cites what is marked: `put` says where. Nothing happens where nothing is marked. */
export const citeMark = (put: (draft: Draft, id: string) => Draft): void => {
  const { mark, work } = inHand;
  const cited = mark && withCitation(work.now, mark);
  if (cited) changeDesk({ work: withChange(work, put(...cited)), mark: undefined });
};

export const subscribeDesk = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Part of what is on the desk: drawn again only when that part changes, and not with every stroke. `part` names it, and makes nothing anew. */
export const useOfDesk = <Part>(part: (desk: DeskInHand) => Part): Part =>
  useSyncExternalStore(subscribeDesk, () => part(inHand));

/** What is marked; drawn again only when that changes, as the document is long. */
export const useMark = (): DeskInHand['mark'] => useOfDesk(({ mark }) => mark);

/** The draft: what uses it is drawn again with every stroke. */
export const useDraft = (): Draft => useOfDesk(({ work }) => work.now);

const focusFirst = (ids: readonly string[], block: ScrollLogicalPosition): void => {
  requestAnimationFrame(() => {
    const element = ids.map((id) => document.getElementById(id)).find((each) => each !== null);
    element?.scrollIntoView({ block });
    element?.focus();
  });
};

/** Gives an element the focus once it stands. */
export const focusSoon = (id: string): void => focusFirst([id], 'nearest');

/** Goes to the first field of what is written at a place, with what is told beside it: a condition, a group, a clause, a new question or answer, or a field by its name. */
export const focusPlace = (place: string): void =>
  focusFirst([...['fact', 'kind', 'label', 'word'].map((field) => `${place}-${field}`), place], 'center');
