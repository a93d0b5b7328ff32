import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice, NewCaseNotice } from '../parts/CaseNotices.tsx';
import { UnreadableNotice } from '../parts/UnreadableNotice.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { DeterminationView } from './DeterminationView.tsx';
import { ResultActions } from './ResultActions.tsx';
import { SavedDifference } from './SavedDifference.tsx';
import { TrialForm } from './trial/TrialForm.tsx';
import { TrialNotice } from './trial/TrialNotice.tsx';
import { useTrial } from './trial/useTrial.ts';

interface ResultScreenProps {
  /** What is said while no payer is chosen: what each payer's policy says. */
  readonly withoutPayer: ReactNode;
}

/** The result: what the payer's policy says of the case. */
export function ResultScreen({ withoutPayer }: ResultScreenProps) {
  const trial = useTrial();
  const { judged } = trial;
  const isTrial = trial.changes.length > 0;
  const [shown] = judged.judgements.flatMap(({ library, judgement }) =>
    judgement.kind === 'determined' ? [{ payer: library.payer, ...judgement }] : [],
  );
  const hasPayer = judged.facts['payer'] !== undefined;
  const actions = isTrial ? null : <ResultActions judged={judged} determination={shown?.determination} />;
  return (
    <Frame width={hasPayer ? 'wide' : 'page'}>
      <PageTitle title="Result" />
      <div className="space-y-8">
        <HandedOnNotice />
        <NewCaseNotice />
        <TrialNotice trial={trial} />
        <UnreadableNotice judged={judged} />
        {shown && !isTrial && <SavedDifference determination={shown.determination} facts={judged.facts} />}
        {judged.isLoading && <p>Reading the policies.</p>}
        <RefusedPolicy judgements={judged.judgements} />
        {!hasPayer && withoutPayer}
        {shown && (
          <DeterminationView
            payerName={shown.payer.name}
            determination={shown.determination}
            prepared={shown.prepared}
            facts={judged.facts}
            path={judged.path}
          >
            {actions}
            <TrialForm trial={trial} />
          </DeterminationView>
        )}
        {!shown && actions}
      </div>
    </Frame>
  );
}
