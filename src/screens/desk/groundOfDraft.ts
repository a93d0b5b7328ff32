import { useDeferredValue, useMemo } from 'react';
import { checkClauses, factsOfDraft, problemsOf, type Fault } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import type { DeskGround } from './deskGround.ts';
import { useDesk } from './deskInHand.ts';

const byPlace = (faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> => {
  const places = new Map<string, readonly Fault[]>();
  for (const fault of faults) places.set(fault.place, [...(places.get(fault.place) ?? []), fault]);
  return places;
};

/** What follows from the draft: its facts at once, the check of its clauses as soon as nothing is typed. */
export const useGroundOfDraft = (): DeskGround => {
  const { work } = useDesk();
  const draft = work.now;
  const { today } = useCaseInHand();
  const holdings = useHoldings();
  const { index, vocabulary: held, added } = holdings;
  const { facts, values } = draft;
  const vocabulary = useMemo(
    (): Vocabulary => ({ ...held, ...factsOfDraft(holdings, { facts, values }) }),
    [holdings, held, facts, values],
  );
  const looked = useDeferredValue(draft);
  const check = useMemo(() => checkClauses(looked, vocabulary), [looked, vocabulary]);
  const versions = useMemo(() => index.payers.flatMap((payer) => payer.versions), [index]);
  const faults = useMemo(
    () => problemsOf(looked, check, { held, versions, added: new Set(added.policies.keys()), today }),
    [looked, check, held, versions, added, today],
  );
  const at = useMemo(() => byPlace(faults), [faults]);
  return useMemo(
    () => ({ draft, vocabulary, check, faults, at, today }),
    [draft, vocabulary, check, faults, at, today],
  );
};
