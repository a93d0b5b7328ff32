import type { PreparedPolicy } from '../../../determination/index.ts';
import type { Facts } from '../../../facts/index.ts';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { Legend } from './Legend.tsx';

interface CaseDrawnInProps {
  readonly prepared: PreparedPolicy;
  readonly facts: Facts;
  /** Whether this is the policy, and the version of it, that judges the case. */
  readonly isJudge: boolean;
}

/** Says how the case in hand ends in this picture. */
export function CaseDrawnIn({ prepared, facts, isJudge }: CaseDrawnInProps) {
  const { outcome, possibleOutcomes } = prepared.standing(facts);
  const { kind, word } = outcomeWordsOf(outcome);
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap gap-x-2">
        The case in hand is drawn in: <OutcomeMark kind={kind} word={word} />
      </p>
      {possibleOutcomes.length > 1 && (
        <p>Still possible: {possibleOutcomes.map((each) => outcomeWordsOf(each).word).join(', ')}.</p>
      )}
      {!isJudge && (
        <p className="text-muted">
          This is not the text that judges the case in hand: it is of another payer, or not in force on the date of
          service.
        </p>
      )}
      <Legend />
    </div>
  );
}
