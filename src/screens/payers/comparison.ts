import { useMemo } from 'react';
import { factsTable, type Facts, type Vocabulary } from '../../facts/index.ts';
import { vocabularyOf, type PayerEntry, type PayerRuling } from '../../library/index.ts';
import { comparedFacts, inquiriesFor, type Inquiry } from '../../questionnaire/index.ts';
import { useCaseInHand } from '../caseInHand.ts';
import { usePayerLibraries } from '../policyLibraries.ts';

type Ruled = Extract<PayerRuling, { kind: 'ruled' }>;

/** What the version in force of one payer says of the case. */
export interface ComparedPayer extends Ruled {
  readonly payer: PayerEntry;
}

/** The case in hand before every payer. */
export interface Comparison {
  readonly vocabulary: Vocabulary;
  /** What is known of the case, without what belongs to one payer. */
  readonly facts: Facts;
  /** What is known of the case as a payer meets it: with its own product. */
  readonly factsOf: (payer: string) => Facts;
  readonly payers: readonly ComparedPayer[];
  /** Payers whose version for that day is missing or broken. */
  readonly refused: readonly (Exclude<PayerRuling, Ruled> & { readonly payer: PayerEntry })[];
  /** What any of them still needs, the question first that settles most. */
  readonly inquiries: readonly Inquiry[];
  readonly settled: number;
  /** How many payers' policies are still being read. */
  readonly loading: number;
}

/** Judges the case in hand by every payer's policy on its date of service. */
export const useComparison = (): Comparison => {
  const { answers, index } = useCaseInHand();
  const vocabulary = useMemo(() => vocabularyOf(factsTable, index), [index]);
  const { libraries } = usePayerLibraries(index.payers);
  return useMemo(() => {
    const { facts, factsOf } = comparedFacts(answers, vocabulary);
    const said = libraries.map(({ payer, rule }) => ({ payer, ...rule(factsOf(payer.id)) }));
    const payers = said.filter((each) => each.kind === 'ruled');
    return {
      vocabulary,
      facts,
      factsOf,
      payers,
      refused: said.filter((each) => each.kind === 'unavailable'),
      inquiries: inquiriesFor(payers.flatMap(({ payer, prepared }) => (prepared ? [{ payer: payer.id, prepared, facts: factsOf(payer.id) }] : [])), vocabulary),
      settled: payers.filter(({ ruling }) => ruling.outcome !== 'needs-information').length,
      loading: index.payers.length - libraries.length,
    };
  }, [answers, vocabulary, libraries, index]);
};
