import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import { HandedOnNotice, NewCaseNotice } from '../parts/CaseNotices.tsx';
import { Frame } from '../parts/Frame.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { UnreadableNotice } from '../parts/UnreadableNotice.tsx';
import { ResultView } from './ResultView.tsx';
import { HandOnWithoutPayer } from './HandOn.tsx';
import { SavedDifference } from './SavedDifference.tsx';
import { StartAnother } from './StartAnother.tsx';
import { TrialForm } from './trial/TrialForm.tsx';
import { TrialNotice } from './trial/TrialNotice.tsx';
import { useTrial } from './trial/useTrial.ts';

interface ResultScreenProps {
  /** What is said while no payer is chosen: what each payer's policy says. */
  readonly withoutPayer: ReactNode;
}

/** The result: what the payer's policy says of the case. */
export function ResultScreen({ withoutPayer }: ResultScreenProps) {
  const { answer } = useCaseActions();
  const trial = useTrial();
  const { judged } = trial;
  const isTrial = trial.changes.length > 0;
  const [shown] = judged.judgements.flatMap(({ library, judgement }) =>
    judgement.kind === 'determined' ? [{ payer: library.payer, ...judgement }] : [],
  );
  const { payer } = judged.facts;
  return (
    <Frame width="columns">
      {(payer === undefined || !shown) && <PageTitle title="Result" />}
      <div className="space-y-4">
        <HandedOnNotice />
        <NewCaseNotice />
        <TrialNotice trial={trial} />
        <UnreadableNotice judged={judged} />
        {shown && !isTrial && <SavedDifference determination={shown.determination} facts={judged.facts} />}
        {judged.isLoading && <p>Reading the policies.</p>}
        <RefusedPolicy judgements={judged.judgements} />
        {payer === undefined && withoutPayer}
        {payer !== undefined && shown && (
          <ResultView
            shown={{
              ...shown,
              facts: judged.facts,
              handedOn: judged.handedOn,
              vocabulary: judged.vocabulary,
              unreadable: judged.unreadable,
              answer: isTrial ? trial.tryAnswer : answer,
            }}
            isTrial={isTrial}
            trial={<TrialForm trial={trial} />}
          />
        )}
        {payer === undefined && <HandOnWithoutPayer shown={judged} />}
        {(payer === undefined || !shown) && <StartAnother payer={typeof payer === 'string' ? payer : undefined} />}
      </div>
    </Frame>
  );
}
