import { useMemo } from 'react';
import { holdingsOfDraft, type Draft } from '../../desk/index.ts';
import { useHoldings } from '../parts/holdings.ts';
import { useDeskGround } from './deskGround.ts';

let count = 0;
const ids = new WeakMap<Draft, string>();

/** A name for each state of the draft: what was read of one is not taken for another. */
const idOf = (draft: Draft): string => {
  const id = ids.get(draft) ?? `draft ${String(++count)}`;
  ids.set(draft, id);
  return id;
};

/** What is held with the draft on it. */
export const useDraftHoldings = () => {
  const { draft, vocabulary, today } = useDeskGround();
  const held = useHoldings();
  return useMemo(
    () => holdingsOfDraft(held, draft, { vocabulary, books: held.index.payers, today }, idOf(draft)),
    [held, draft, vocabulary, today],
  );
};
