import { useMemo } from 'react';
import { versionFor, type PreparedPolicy, type Standing } from '../../determination/index.ts';
import { factsTable, type Facts, type Vocabulary } from '../../facts/index.ts';
import { vocabularyOf, type Judgement, type PayerEntry, type PayerLibrary } from '../../library/index.ts';
import { pathFor, readAnswers, type Answers, type Path, type ReadAnswers } from '../../questionnaire/index.ts';
import { useCaseInHand } from './caseInHand.ts';
import { usePayerLibraries, type PayerLibraries } from './policyLibraries.ts';

/** What one payer says of the case in hand. */
export interface PayerJudgement {
  readonly library: PayerLibrary;
  readonly judgement: Judgement;
}

/** Everything that is derived from the answers. */
export interface Way {
  readonly vocabulary: Vocabulary;
  readonly read: ReadAnswers;
  readonly path: Path;
  /** One for the payer of the case; one for every payer while the payer is unknown and all are loaded. */
  readonly judgements: readonly PayerJudgement[];
  readonly isLoading: boolean;
  /** The standing under the one policy that judges the case; undefined where there is none or several. */
  readonly standing: Expected['standing'];
  readonly isDecided: boolean;
}

const preparedOf = ({ judgement }: PayerJudgement): readonly PreparedPolicy[] =>
  judgement.kind === 'determined' && judgement.prepared ? [judgement.prepared] : [];

const decided = ({ judgement }: PayerJudgement): boolean =>
  judgement.kind === 'determined' && judgement.determination.outcome !== 'needs-information';

/** Where a policy is refused, a step that asks nothing is no sign that no version was in force. */
const withoutPolicy = (path: Path): Path => ({
  ...path,
  steps: path.steps.map((step) =>
    step.notNeeded === 'no-version' ? { ...step, notNeeded: 'no-policy' as const } : step,
  ),
});

/** What the index says of the chosen payer's version while its policies are still being read: what is asked, and where a case stands that has just begun. */
interface Expected {
  readonly asked: readonly string[];
  readonly standing: Pick<Standing, 'possibleOutcomes' | 'questionsLeft'> | undefined;
}

const nothingExpected: Expected = { asked: [], standing: undefined };

const expectedOf = (payers: readonly PayerEntry[], facts: Facts): Expected => {
  const [version] = payers.flatMap(({ versions }) => versionFor(versions, facts) ?? []);
  const hasBegun = Object.keys(facts).some((name) => name !== 'payer' && name !== 'serviceDate');
  return version ? { asked: version.asksFirst, standing: hasBegun ? undefined : version.opens } : nothingExpected;
};

/** Which policies are asked is known from all answers; they are judged by those alone that count under these policies. */
const judgedWay = (
  vocabulary: Vocabulary,
  { libraries, isLoading }: PayerLibraries,
  read: ReadAnswers,
  expected: Expected,
  today: string,
): Way => {
  const way = pathFor(
    vocabulary,
    libraries.flatMap(({ policyFor }) => policyFor(read.facts) ?? []),
    read.facts,
    expected.asked,
  );
  const judgements = libraries.map((library) => ({ library, judgement: library.judge(way.counted, today) }));
  const path = judgements.some(({ judgement }) => judgement.kind === 'unavailable') ? withoutPolicy(way) : way;
  const [only, ...others] = judgements.flatMap(preparedOf);
  return {
    vocabulary,
    read,
    path,
    judgements,
    isLoading,
    standing: only && others.length === 0 ? only.standing(path.counted) : expected.standing,
    isDecided: judgements.length > 0 && judgements.every(decided),
  };
};

/** Derives facts, steps and determinations from answers. `allPayers`: also while no payer is chosen. */
export const useWayOf = (answers: Answers, allPayers: boolean): Way => {
  const { index, today } = useCaseInHand();
  const vocabulary = useMemo(() => vocabularyOf(factsTable, index), [index]);
  const read = useMemo(() => readAnswers(answers, vocabulary), [answers, vocabulary]);
  const { payer } = read.facts;
  const asked = useMemo(
    () => index.payers.filter(({ id }) => id === payer || (payer === undefined && allPayers)),
    [index, payer, allPayers],
  );
  const held = usePayerLibraries(asked);
  return useMemo(
    () =>
      judgedWay(
        vocabulary,
        held,
        read,
        held.isLoading && payer !== undefined ? expectedOf(asked, read.facts) : nothingExpected,
        today,
      ),
    [vocabulary, held, read, payer, asked, today],
  );
};

/** The same for the case in hand. */
export const useWay = (allPayers: boolean): Way => useWayOf(useCaseInHand().answers, allPayers);
