import { useLocation } from 'wouter';
import type { Determination } from '../../determination/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseActions } from '../parts/caseInHand.ts';
import type { JudgedCase } from '../../case/index.ts';
import { HandOn } from './HandOn.tsx';

interface ResultActionsProps {
  readonly judged: JudgedCase;
  /** The one determination shown; undefined where there are several or none. */
  readonly determination: Determination | undefined;
}

/** What can be done with a result: the next case, the packet, handing it on, changing an answer. */
export function ResultActions({ judged, determination }: ResultActionsProps) {
  const { startAnew } = useCaseActions();
  const [, navigate] = useLocation();
  const { payer } = judged.facts;
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
      {determination && <HandOn determination={determination} facts={judged.handedOn} vocabulary={judged.vocabulary} />}
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
