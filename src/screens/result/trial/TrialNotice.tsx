import { Button } from '../../../ui/Button.tsx';
import { LiveRegion } from '../../../ui/Spoken.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import type { JudgedCase } from '../../../case/index.ts';
import type { Trial } from './useTrial.ts';

/** The outcome with its clauses, in words, as far as there is one. */
const saidBy = ({ judgements: [first] }: JudgedCase): string => {
  if (first?.judgement.kind !== 'determined') return 'no determination';
  const { outcome, governing } = first.judgement.determination;
  return `${outcomeWordsOf(outcome).word}${governing.length === 0 ? '' : ` (${governing.join(', ')})`}`;
};

/** Says that what is shown is a trial, what is taken otherwise, and leads back to the case in one press. */
export function TrialNotice({
  trial: { judged, caseJudged, isReading, changes, backToCase },
}: {
  readonly trial: Trial;
}) {
  if (changes.length === 0) return null;
  return (
    <Notice kind="warning" title="Trying other answers. Your case does not change.">
      <LiveRegion message={`Trial: ${saidBy(judged)}`} />
      <ul className="list-disc ps-5">
        {changes.map(({ fact, inCase, tried }) => (
          <li key={fact.name}>
            {fact.label}: {tried}, in the case {inCase}
          </li>
        ))}
        <li>
          {isReading
            ? 'Reading the policy.'
            : `The policy would say: ${saidBy(judged)}. Of the case it says: ${saidBy(caseJudged)}.`}
        </li>
      </ul>
      <Toolbar>
        <Button onClick={backToCase}>Back to the case</Button>
      </Toolbar>
    </Notice>
  );
}
