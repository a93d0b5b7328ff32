import { useMemo } from 'react';
import { readSharedCase, rulingsOf } from '../../case/index.ts';
import type { Facts, Vocabulary } from '../../facts/index.ts';
import type { PayerEntry, PayerRuling } from '../../library/index.ts';
import { inquiriesFor, type Inquiry } from '../../questionnaire/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { CALCULATED } from '../parts/question/noteOn.ts';
import { usePayerLibraries } from '../parts/policyLibraries.ts';

export type Ruled = Extract<PayerRuling, { kind: 'ruled' }>;

/** What the version in force of one payer says of the case. */
export interface ComparedPayer {
  readonly payer: PayerEntry;
  readonly says: Ruled;
}

/** The case in hand before every payer. */
export interface Comparison {
  readonly vocabulary: Vocabulary;
  /** What is known of the case, without what belongs to one payer. */
  readonly facts: Facts;
  /** What is said below a field of what was entered, by fact. */
  readonly notes: Readonly<Partial<Record<string, string>>>;
  /** What is known of the case as a payer meets it: with its own product. */
  readonly factsOf: (payer: string) => Facts;
  readonly payers: readonly ComparedPayer[];
  /** Payers whose version for that day is broken or was not fetched. */
  readonly refused: readonly { readonly payer: PayerEntry; readonly says: Exclude<PayerRuling, Ruled> }[];
  readonly settled: number;
  /** How many payers' policies are still being read. */
  readonly loading: number;
}

/** Judges the case in hand by every payer's policy on its date of service. */
export const useComparison = (): Comparison => {
  const { answers } = useCaseInHand();
  const { index, vocabulary } = useHoldings();
  const { libraries } = usePayerLibraries(index.payers);
  return useMemo(() => {
    const shared = readSharedCase(answers, vocabulary);
    const { facts, notes, factsOf } = shared;
    const said = rulingsOf(shared, libraries).map(({ library: { payer }, says }) => ({ payer, says }));
    const payers = said.flatMap(({ payer, says }) => (says.kind === 'ruled' ? [{ payer, says }] : []));
    return {
      vocabulary,
      facts,
      notes: { ...notes, ...Object.fromEntries(answers.calculated.map((name) => [name, CALCULATED])) },
      factsOf,
      payers,
      refused: said.flatMap(({ payer, says }) => (says.kind === 'unavailable' ? [{ payer, says }] : [])),
      settled: payers.filter(({ says }) => says.ruling.outcome !== 'needs-information').length,
      loading: index.payers.length - libraries.length,
    };
  }, [answers, vocabulary, libraries, index]);
};

/** What any of the payers still needs, the question first that settles most of them. */
export const openInquiries = ({ payers, factsOf, vocabulary }: Comparison): readonly Inquiry[] =>
  inquiriesFor(
    payers.flatMap(({ payer, says: { book } }) => [{ payer: payer.id, prepared: book, facts: factsOf(payer.id) }]),
    vocabulary,
  );
