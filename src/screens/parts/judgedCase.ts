import { useMemo } from 'react';
import { judgeCase, payersAsked, readCase, type JudgedCase } from '../../case/index.ts';
import type { Answers } from '../../questionnaire/index.ts';
import { useCaseInHand } from './caseInHand.ts';
import { useHoldings } from './holdings.ts';
import { usePayerLibraries } from './policyLibraries.ts';

/** Judges answers anew whenever they change. `allPayers`: also while no payer is chosen. */
export const useJudged = (answers: Answers, allPayers: boolean): JudgedCase => {
  const { today } = useCaseInHand();
  const { index, vocabulary } = useHoldings();
  const read = useMemo(() => readCase(answers, vocabulary), [answers, vocabulary]);
  const { payer } = read.facts;
  const payers = useMemo(
    () => payersAsked({ facts: payer === undefined ? {} : { payer } }, index.payers, allPayers),
    [payer, index, allPayers],
  );
  const { libraries } = usePayerLibraries(payers);
  return useMemo(() => judgeCase(read, { payers, libraries }, today), [read, payers, libraries, today]);
};

/** The same for the case in hand. */
export const useJudgedCase = (allPayers: boolean): JudgedCase => useJudged(useCaseInHand().answers, allPayers);
