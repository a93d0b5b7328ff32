import { useLocation } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseInHand } from '../caseInHand.ts';
import { Frame } from '../Frame.tsx';
import { HandedOnNotice } from '../HandedOnNotice.tsx';
import { RefusedPolicy } from '../RefusedPolicy.tsx';
import { useWay } from '../way.ts';
import { DeterminationView } from './DeterminationView.tsx';
import { HandOn } from './HandOn.tsx';
import { SavedDifference } from './SavedDifference.tsx';

/** The result: what the payer's policy says of the case, or, without a payer, what each payer's says. */
export function OutcomeScreen() {
  const { startAnew } = useCaseInHand();
  const [, navigate] = useLocation();
  const way = useWay(true);
  const { payer } = way.path.counted;
  const [only, ...others] = way.judgements.flatMap(({ judgement }) => (judgement.kind === 'determined' ? [judgement.determination] : []));
  const begin = (kept: string | undefined): void => {
    startAnew(kept);
    navigate('/');
  };
  return (
    <Frame width="wide">
      <PageTitle title="Result" />
      <div className="space-y-8">
        <HandedOnNotice />
        {only && others.length === 0 && <SavedDifference determination={only} counted={way.path.counted} />}
        {way.isLoading && <p>Reading the policies.</p>}
        <RefusedPolicy judgements={way.judgements} />
        {way.judgements.map(({ library, judgement }) =>
          judgement.kind === 'determined' ? (
            <DeterminationView
              key={library.payer.id}
              payerName={library.payer.name}
              determination={judgement.determination}
              prepared={judgement.prepared}
              path={way.path}
            />
          ) : null,
        )}
        <Toolbar>
          {typeof payer === 'string' && <Button kind="primary" onClick={() => { begin(payer); }}>Next case, same payer</Button>}
          <Button onClick={() => { begin(undefined); }}>New case</Button>
          {only && others.length === 0 && <ButtonLink href="#/packet">Prepare the packet</ButtonLink>}
          {only && others.length === 0 && <HandOn determination={only} facts={way.path.counted} vocabulary={way.vocabulary} />}
          <ButtonLink kind="quiet" href="#/check">Check your answers</ButtonLink>
        </Toolbar>
      </div>
    </Frame>
  );
}
