import { useEffect, useMemo } from 'react';
import { factsOfDraft } from '../../desk/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { isUnseen, lookAt } from './deskFaults.ts';
import { useAskable, type Askable } from './deskGround.ts';
import { useDraft, useOfDesk } from './deskInHand.ts';

/** What can be asked follows from what is held and from the new questions and answers of the draft. */
export const useAskableOfDraft = (): Askable => {
  const facts = useOfDesk(({ work }) => work.now.facts);
  const values = useOfDesk(({ work }) => work.now.values);
  const holdings = useHoldings();
  const { vocabulary: held } = holdings;
  return useMemo(
    () => ({
      vocabulary: { ...held, ...factsOfDraft(holdings, { facts, values }) } satisfies Vocabulary,
      heldFacts: held.facts,
      newFacts: facts,
    }),
    [holdings, held, facts, values],
  );
};

/** A look that takes no longer than this, in ms, holds up nothing that is typed: it comes before what was typed is painted, and both are painted at once. */
const SHORT_MS = 30;
let took = 0;

/** Looks at the draft after each change: at once while that is short, else right after what was typed is shown. Nothing of the desk is drawn for it. */
export function LookAtDraft() {
  const draft = useDraft();
  const { vocabulary } = useAskable();
  const { today } = useCaseInHand();
  const { index, vocabulary: held, added } = useHoldings();
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
    if (isUnseen()) {
      lookAt(draft, vocabulary, beside);
      return;
    }
    const look = (): void => {
      const began = performance.now();
      lookAt(draft, vocabulary, beside);
      took = performance.now() - began;
    };
    if (took <= SHORT_MS) {
      look();
      return;
    }
    const timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [draft, vocabulary, beside]);
  return null;
}
