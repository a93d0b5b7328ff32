import type { Outcome } from '../../../determination/index.ts';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../outcomeWords.ts';

/** The outcomes that are still possible, each with its mark. */
export function PossibleOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul role="list" className="space-y-1" aria-label="Outcomes that are still possible">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeWordsOf(outcome).word} />
        </li>
      ))}
    </ul>
  );
}
