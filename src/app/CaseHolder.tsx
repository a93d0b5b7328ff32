import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { factsTable, type FactDefinition, type Facts } from '../facts/index.ts';
import { vocabularyOf, type PolicyIndex } from '../library/index.ts';
import { answersFrom, withAnswer, type Answers } from '../questionnaire/index.ts';
import { CaseProvider, type CaseInHand, type HandedOn } from '../screens/caseInHand.ts';
import type { CaseStore } from './caseStore.ts';
import { freshAnswers } from './freshAnswers.ts';
import { takeFromAddress } from './handedOn.ts';

interface CaseHolderProps {
  readonly store: CaseStore;
  readonly index: PolicyIndex;
  readonly today: string;
  readonly children: ReactNode;
}

/** Holds the case in hand for all screens. */
export function CaseHolder({ store, index, today, children }: CaseHolderProps) {
  const answers = useSyncExternalStore(store.subscribe, store.get);
  const [handedOn, setHandedOn] = useState<HandedOn>();
  const [before, setBefore] = useState<Answers>();
  const vocabulary = useMemo(() => vocabularyOf(factsTable, index), [index]);

  const take = useCallback(
    (facts: Facts, from: HandedOn) => {
      store.set(answersFrom(facts, vocabulary));
      setHandedOn(from);
      setBefore(undefined);
    },
    [store, vocabulary],
  );

  useEffect(() => {
    const takeLink = () => {
      const parsed = takeFromAddress(vocabulary);
      if (parsed) take(parsed.facts, { from: 'the link', errors: parsed.errors });
    };
    takeLink();
    window.addEventListener('hashchange', takeLink);
    return () => window.removeEventListener('hashchange', takeLink);
  }, [take, vocabulary]);

  const held: CaseInHand = {
    answers,
    today,
    index,
    answer: (fact: FactDefinition, text: string) => {
      store.set(withAnswer(store.get(), fact, text));
      setBefore(undefined);
    },
    take,
    handedOn,
    dismissHandedOn: () => setHandedOn(undefined),
    startAnew: (payer) => {
      setBefore(store.get());
      setHandedOn(undefined);
      store.set(freshAnswers(today, payer));
    },
    undoStart: before && (() => { store.set(before); setBefore(undefined); }),
  };
  return <CaseProvider value={held}>{children}</CaseProvider>;
}
