import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { factsTable } from '../facts/index.ts';
import { vocabularyOf, type PolicyIndex } from '../library/index.ts';
import { answersFrom, withAnswer, withCalculated, type Answers } from '../questionnaire/index.ts';
import { CaseActionsProvider, CaseProvider, type CaseActions, type HandedOn } from '../screens/parts/caseInHand.ts';
import { noDetails, type RequestDetails } from '../submission/details/index.ts';
import { noEvidence, withEntry } from '../submission/evidence/index.ts';
import { emptyCase, freshCase, isUntouched, type CaseStore, type HeldCase } from './caseStore.ts';
import type { Clock } from './clock.ts';
import { caseInAddress, cleanAddress } from './handedOn.ts';
import type { LastPayer } from './lastPayer.ts';
import { useLastPayer } from './useLastPayer.ts';

interface CaseHolderProps {
  readonly store: CaseStore;
  readonly lastPayer: LastPayer;
  readonly index: PolicyIndex;
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** What is held in memory alone: who the patient is, and the papers that were edited. */
interface Unkept {
  readonly details: RequestDetails;
  readonly drafts: Readonly<Partial<Record<string, string>>>;
}

const nothingUnkept: Unkept = { details: noDetails, drafts: {} };

const isAnythingUnkept = ({ details, drafts }: Unkept): boolean =>
  Object.values(details).some((text) => text !== '') || Object.values(drafts).some((text) => text !== undefined);

/** Holds what is not kept; lets the browser ask before it would be lost, and forgets it when the page is left. */
const useUnkept = () => {
  const [unkept, setUnkept] = useState(nothingUnkept);
  const isNeeded = isAnythingUnkept(unkept);
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    // A browser may keep the left page whole, and draws nothing more in it: the names must be gone before.
    const forget = (): void => flushSync(() => setUnkept(nothingUnkept));
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', forget);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', forget);
    };
  }, [isNeeded]);
  return [unkept, setUnkept] as const;
};

/** Holds the case in hand for all screens. */
export function CaseHolder({ store, lastPayer, index, clock, children }: CaseHolderProps) {
  const {
    held: { answers, evidence },
    isKept,
    inMemoryAlone,
  } = useSyncExternalStore(store.subscribe, store.get, () => emptyCase);
  const today = useSyncExternalStore(clock.subscribe, clock.get, () => '');
  const [handedOn, setHandedOn] = useState<HandedOn>();
  const [before, setBefore] = useState<HeldCase>();
  const [unkept, setUnkept] = useUnkept();
  const vocabulary = useMemo(() => vocabularyOf(factsTable, index), [index]);
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
    setUnkept(nothingUnkept);
  }, [store, clock, setUnkept]);
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
      const parsed = caseInAddress(location.hash, vocabulary);
      if (!parsed) return;
      take({ from: 'the link', ...parsed, saved: undefined, evidence: noEvidence });
      cleanAddress();
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
        setUnkept((held) => ({ ...held, details: { ...held.details, [name]: text } }));
      },
      editDraft: (paper, text) => {
        setUnkept((held) => ({ ...held, drafts: { ...held.drafts, [paper]: text } }));
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
  }, [store, vocabulary, clock, remembered, take, putAway, setUnkept]);
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
          ...unkept,
          answers,
          evidence,
          isKept,
          inMemoryAlone,
          keepInMemoryAlone: store.keepInMemoryAlone,
          today,
          index,
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
