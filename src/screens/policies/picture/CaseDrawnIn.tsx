import type { PreparedPolicy } from '../../../determination/index.ts';
import type { Facts } from '../../../facts/index.ts';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';

const kinds = [
  { word: 'The way of the case', look: 'stroke-accent stroke-[5] forced-colors:stroke-[Highlight]' },
  { word: 'Still open', look: 'stroke-ink stroke-[2.25] forced-colors:stroke-[CanvasText]' },
  {
    word: 'Ruled out by the case',
    look: 'stroke-edge stroke-1 [stroke-dasharray:5_4] forced-colors:stroke-[CanvasText]',
  },
] as const;

/** What the kinds of lines mean while a case is drawn in. */
function Legend() {
  return (
    <ul role="list" className="flex flex-wrap gap-x-6 gap-y-1 text-sm" aria-label="Kinds of lines">
      {kinds.map(({ word, look }) => (
        <li key={word} className="flex items-center gap-2">
          <svg aria-hidden="true" width="40" height="8" viewBox="0 0 40 8">
            <path d="M0 4H40" className={look} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

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
