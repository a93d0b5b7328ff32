import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Answers, answersFrom, withAnswer, withCalculated } from '../questionnaire/index.ts';
import {
  type CaseActions,
  CaseActionsProvider,
  CaseProvider,
  type HandedOn,
  type RememberedPayer,
} from '../screens/parts/caseInHand.ts';
import { useAddedLibraries } from '../screens/parts/addedLibraries.ts';
import { useHoldings } from '../screens/parts/holdings.ts';
import { useRequestInHand } from '../screens/parts/requestInHand.ts';
import { withCompared } from '../submission/comparison/index.ts';
import { noEvidence, withEntry } from '../submission/evidence/index.ts';
import { type CaseStore, emptyCase, freshCase, type HeldCase, isUntouched } from './caseStore.ts';
import type { Clock } from './clock.ts';
import { caseInAddress, cleanAddress } from './handedOn.ts';
import { type LastPayer, noLastPayer } from './lastPayer.ts';

/** The preference for the last payer, as the screens see it. */
const useLastPayer = ({ subscribe, get, set }: LastPayer): RememberedPayer => {
  const held = useSyncExternalStore(subscribe, get, () => noLastPayer);
  return useMemo(() => ({ ...held, remember: set }), [held, set]);
};

interface CaseHolderProps {
  readonly store: CaseStore;
  readonly lastPayer: LastPayer;
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** Holds the case in hand for all screens. */
export function CaseHolder({ store, lastPayer, clock, children }: CaseHolderProps) {
  const {
    held: { answers, evidence, compared },
    isKept,
    inMemoryAlone,
  } = useSyncExternalStore(store.subscribe, store.get, () => emptyCase);
  const today = useSyncExternalStore(clock.subscribe, clock.get, () => '');
  const [handedOn, setHandedOn] = useState<HandedOn>();
  const [before, setBefore] = useState<HeldCase>();
  const { startAnew: putRequestAway } = useRequestInHand();
  const { vocabulary } = useHoldings();
  const { isReading } = useAddedLibraries();
  const remembered = useLastPayer(lastPayer);

  // A case that nobody has begun is of today, also where the page stood open overnight.
  const day = useRef(today);
  useEffect(() => {
    const { held } = store.get();
    if (day.current !== today && isUntouched(held, day.current))
      store.set(freshCase(today, held.answers.texts['payer']));
    day.current = today;
  }, [store, today]);

  const putAway = useCallback(() => {
    const { held } = store.get();
    setBefore(isUntouched(held, clock.get()) ? undefined : held);
    putRequestAway();
  }, [store, clock, putRequestAway]);
  const take = useCallback(
    (from: HandedOn) => {
      setHandedOn(from);
      // Where nothing could be read, the case in hand stays as it is.
      if (Object.keys(from.facts).length === 0) return;
      putAway();
      store.set({ answers: answersFrom(from.facts, vocabulary), evidence: from.evidence, compared: from.compared });
    },
    [store, vocabulary, putAway],
  );

  useEffect(() => {
    const takeLink = (): void => {
      const parsed = caseInAddress(location.hash, vocabulary);
      // A library that is still to be read may know what nothing knows yet.
      if (!parsed || (isReading && parsed.errors.length > 0)) return;
      take({ from: 'the link', ...parsed, saved: undefined, evidence: noEvidence, compared: [] });
      cleanAddress();
    };
    takeLink();
    window.addEventListener('hashchange', takeLink);
    return () => {
      window.removeEventListener('hashchange', takeLink);
    };
  }, [take, vocabulary, isReading]);

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
      keepCompared: (next) => {
        const { held } = store.get();
        store.set({ ...held, compared: withCompared(held.compared, next) });
      },
      dismissHandedOn: () => {
        setHandedOn(undefined);
      },
      startAnew: (payer) => {
        clock.look();
        putAway();
        setHandedOn(undefined);
        store.set(freshCase(clock.get(), payer));
      },
    };
  }, [store, vocabulary, clock, remembered, take, putAway]);
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
        value={{
          ...actions,
          answers,
          evidence,
          compared,
          isKept,
          inMemoryAlone,
          keepInMemoryAlone: store.keepInMemoryAlone,
          today,
          remembered,
          handedOn,
          undoStart,
        }}
      >
        {children}
      </CaseProvider>
    </CaseActionsProvider>
  );
}
