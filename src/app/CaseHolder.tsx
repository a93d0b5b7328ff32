import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { factsTable } from '../facts/index.ts';
import { vocabularyOf, type PolicyIndex } from '../library/index.ts';
import { answersFrom, withAnswer, withCalculated, type Answers } from '../questionnaire/index.ts';
import { CaseActionsProvider, CaseProvider, type CaseActions, type HandedOn } from '../screens/parts/caseInHand.ts';
import { noDetails } from '../submission/details/index.ts';
import { noEvidence, withEntry } from '../submission/evidence/index.ts';
import { emptyCase, type CaseStore, type HeldCase } from './caseStore.ts';
import { freshCase, isUntouched } from './freshCase.ts';
import { takeFromAddress } from './handedOn.ts';
import type { LastPayer } from './lastPayer.ts';
import { useLastPayer } from './useLastPayer.ts';
import { useWarningBeforeLeaving } from './useWarningBeforeLeaving.ts';

interface CaseHolderProps {
  readonly store: CaseStore;
  readonly lastPayer: LastPayer;
  readonly index: PolicyIndex;
  readonly today: string;
  readonly children: ReactNode;
}

/** Holds the case in hand for all screens. */
export function CaseHolder({ store, lastPayer, index, today, children }: CaseHolderProps) {
  const {
    held: { answers, evidence },
    isKept,
  } = useSyncExternalStore(store.subscribe, store.get, () => emptyCase);
  const [handedOn, setHandedOn] = useState<HandedOn>();
  const [before, setBefore] = useState<HeldCase>();
  const [details, setDetails] = useState(noDetails);
  const vocabulary = useMemo(() => vocabularyOf(factsTable, index), [index]);
  const remembered = useLastPayer(lastPayer);
  useEffect(() => {
    // A browser may keep the left page whole, and draws nothing more in it: the names must be gone before.
    const forget = (): void => flushSync(() => setDetails(noDetails));
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  useWarningBeforeLeaving(Object.values(details).some((text) => text !== ''));

  const putAway = useCallback(() => {
    const { held } = store.get();
    setBefore(isUntouched(held, today) ? undefined : held);
    setDetails(noDetails);
  }, [store, today]);
  const take = useCallback(
    (from: HandedOn) => {
      setHandedOn(from);
      // Where nothing could be read, the case in hand stays as it is.
      if (Object.keys(from.facts).length === 0) return;
      putAway();
      store.set({ answers: answersFrom(from.facts, vocabulary), evidence: from.evidence });
    },
    [store, vocabulary, putAway],
  );

  useEffect(() => {
    const takeLink = (): void => {
      void takeFromAddress(vocabulary).then((parsed) => {
        if (parsed) take({ from: 'the link', ...parsed, saved: undefined, evidence: noEvidence });
      });
    };
    takeLink();
    window.addEventListener('hashchange', takeLink);
    return () => {
      window.removeEventListener('hashchange', takeLink);
    };
  }, [take, vocabulary]);

  const actions = useMemo((): CaseActions => {
    const change = (next: Answers): void => {
      store.set({ ...store.get().held, answers: next });
      setBefore(undefined);
    };
    return {
      take,
      answer: (fact, text, payer) => {
        change(withAnswer(store.get().held.answers, fact, text, payer));
        if (fact.domain.of === 'payers' && remembered.payer !== undefined) remembered.remember(text);
      },
      calculate: (values) => {
        change(withCalculated(store.get().held.answers, values, vocabulary));
      },
      note: (document, entry) => {
        const { held } = store.get();
        store.set({ ...held, evidence: withEntry(held.evidence, document, entry) });
      },
      enterDetail: (name, text) => {
        setDetails((entered) => ({ ...entered, [name]: text }));
      },
      dismissHandedOn: () => {
        setHandedOn(undefined);
      },
      startAnew: (payer) => {
        putAway();
        setHandedOn(undefined);
        store.set(freshCase(today, payer));
      },
    };
  }, [store, vocabulary, today, remembered, take, putAway]);
  const undoStart =
    before &&
    (() => {
      store.set(before);
      setBefore(undefined);
      setHandedOn(undefined);
    });
  return (
    <CaseActionsProvider value={actions}>
      <CaseProvider
        value={{ ...actions, answers, evidence, isKept, details, today, index, remembered, handedOn, undoStart }}
      >
        {children}
      </CaseProvider>
    </CaseActionsProvider>
  );
}
