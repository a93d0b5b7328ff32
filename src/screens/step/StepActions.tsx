import { Button, ButtonLink } from '../../ui/Button.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';

interface StepActionsProps {
  readonly isDecided: boolean;
  readonly back: string | undefined;
}

/** The ways out of a step. Once the outcome is decided, to see it is the main one, and the one that Enter takes. */
export function StepActions({ isDecided, back }: StepActionsProps) {
  return (
    <Toolbar>
      {isDecided && (
        <Button kind="primary" type="submit" name="to" value="result">
          See the result
        </Button>
      )}
      <Button kind={isDecided ? 'secondary' : 'primary'} type="submit">
        Continue
      </Button>
      {back !== undefined && (
        <ButtonLink kind="quiet" href={`#/${back}`}>
          Back
        </ButtonLink>
      )}
      {!isDecided && <TextLink href="#/result">See the result so far</TextLink>}
    </Toolbar>
  );
}
