import { useLocation } from 'wouter';
import type { Determination } from '../../determination/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import type { Way } from '../parts/way.ts';
import { HandOn } from './HandOn.tsx';

interface ResultActionsProps {
  readonly way: Way;
  /** The one determination shown; undefined where there are several or none. */
  readonly determination: Determination | undefined;
}

/** What can be done with a result: the next case, the packet, handing it on, changing an answer. */
export function ResultActions({ way, determination }: ResultActionsProps) {
  const { startAnew } = useCaseActions();
  const [, navigate] = useLocation();
  const { payer } = way.path.counted;
  const begin = (kept: string | undefined): void => {
    startAnew(kept);
    navigate('/');
  };
  return (
    <Toolbar>
      {typeof payer === 'string' && (
        <Button
          kind="primary"
          onClick={() => {
            begin(payer);
          }}
        >
          Next case, same payer
        </Button>
      )}
      {determination && <ButtonLink href="#/request">Prepare the request</ButtonLink>}
      <Button
        onClick={() => {
          begin(undefined);
        }}
      >
        New case
      </Button>
      {determination && <HandOn determination={determination} facts={way.path.counted} vocabulary={way.vocabulary} />}
      {determination && (
        <ButtonLink kind="quiet" href="#/payers">
          Compare all payers
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href="#/check">
        Check your answers
      </ButtonLink>
    </Toolbar>
  );
}
