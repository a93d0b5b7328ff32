import { useEffect, useMemo } from 'react';
import { factsOfDraft } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { isUnseen, lookAt } from './deskFaults.ts';
import type { Askable, DeskGround } from './deskGround.ts';
import { useDesk } from './deskInHand.ts';

/** What follows from the draft: its facts at once; what stands in its way right after what was typed is shown. */
export const useGroundOfDraft = (): { readonly ground: DeskGround; readonly askable: Askable } => {
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
  const beside = useMemo(
    () => ({
      held,
      versions: index.payers.flatMap((payer) => payer.versions),
      added: new Set(added.policies.keys()),
      today,
    }),
    [held, index, added, today],
  );
  useEffect(() => {
    const look = (): void => lookAt(draft, vocabulary, beside);
    if (isUnseen()) {
      look();
      return;
    }
    const timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [draft, vocabulary, beside]);
  const askable = useMemo(() => ({ vocabulary, heldFacts: held.facts, newFacts: facts }), [vocabulary, held, facts]);
  return { ground: useMemo(() => ({ draft, vocabulary, today }), [draft, vocabulary, today]), askable };
};
