import { useCaseInHand } from '../parts/caseInHand.ts';
import { useJudgedCase } from '../parts/judgedCase.ts';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { ResultView } from './ResultView.tsx';

/** The result of the case in hand by itself: read, and nothing done with it. */
export function ResultByItself() {
  const { answer } = useCaseInHand();
  const judged = useJudgedCase(false);
  const [shown] = judged.judgements.flatMap(({ library, judgement }) =>
    judgement.kind === 'determined' ? [{ payer: library.payer, ...judgement }] : [],
  );
  if (!shown) return <RefusedPolicy judgements={judged.judgements} />;
  const { facts, handedOn, vocabulary, unreadable } = judged;
  return (
    <ResultView shown={{ ...shown, facts, handedOn, vocabulary, unreadable, answer }} isTrial isPart trial={null} />
  );
}
