import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../Frame.tsx';
import { HandedOnNotice } from '../HandedOnNotice.tsx';
import { NewCaseNotice } from '../NewCaseNotice.tsx';
import { RefusedPolicy } from '../RefusedPolicy.tsx';
import { useWay } from '../way.ts';
import { DeterminationView } from './DeterminationView.tsx';
import { OutcomeActions } from './OutcomeActions.tsx';
import { SavedDifference } from './SavedDifference.tsx';

/** The result: what the payer's policy says of the case, or, without a payer, what each payer's says. */
export function OutcomeScreen() {
  const way = useWay(true);
  const shown = way.judgements.flatMap(({ library, judgement }) => (judgement.kind === 'determined' ? [{ payer: library.payer, ...judgement }] : []));
  const [first, ...others] = shown;
  const only = others.length === 0 ? first?.determination : undefined;
  const actions = <OutcomeActions way={way} determination={only} />;
  return (
    <Frame width="wide">
      <PageTitle title="Result" />
      <div className="space-y-8">
        <HandedOnNotice />
        <NewCaseNotice />
        {only && <SavedDifference determination={only} counted={way.path.counted} />}
        {way.isLoading && <p>Reading the policies.</p>}
        <RefusedPolicy judgements={way.judgements} />
        {shown.map(({ payer, determination, prepared }) => (
          <DeterminationView
            key={payer.id}
            payerName={payer.name}
            determination={determination}
            prepared={prepared}
            path={way.path}
            isOneOfSeveral={others.length > 0}
            actions={determination === only && actions}
          />
        ))}
        {!only && actions}
      </div>
    </Frame>
  );
}
