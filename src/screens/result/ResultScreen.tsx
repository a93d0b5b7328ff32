import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice } from '../parts/HandedOnNotice.tsx';
import { NewCaseNotice } from '../parts/NewCaseNotice.tsx';
import { ComparedResult } from '../payers/ComparedResult.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { DeterminationView } from './DeterminationView.tsx';
import { ResultActions } from './ResultActions.tsx';
import { SavedDifference } from './SavedDifference.tsx';
import { TrialForm } from './trial/TrialForm.tsx';
import { TrialNotice } from './trial/TrialNotice.tsx';
import { useTrial } from './trial/useTrial.ts';

/** The result: what the payer's policy says of the case, or, without a payer, what each payer's says. */
export function ResultScreen() {
  const trial = useTrial();
  const { way } = trial;
  const isTrial = trial.changes.length > 0;
  const [shown] = way.judgements.flatMap(({ library, judgement }) =>
    judgement.kind === 'determined' ? [{ payer: library.payer, ...judgement }] : [],
  );
  const hasPayer = way.path.counted['payer'] !== undefined;
  const actions = isTrial ? null : <ResultActions way={way} determination={shown?.determination} />;
  return (
    <Frame width={hasPayer ? 'wide' : 'page'}>
      <PageTitle title="Result" />
      <div className="space-y-8">
        <HandedOnNotice />
        <NewCaseNotice />
        <TrialNotice trial={trial} />
        {shown && !isTrial && <SavedDifference determination={shown.determination} counted={way.path.counted} />}
        {way.isLoading && <p>Reading the policies.</p>}
        <RefusedPolicy judgements={way.judgements} />
        {!hasPayer && <ComparedResult />}
        {shown && (
          <DeterminationView
            payerName={shown.payer.name}
            determination={shown.determination}
            prepared={shown.prepared}
            path={way.path}
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
