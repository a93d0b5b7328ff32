import { Button, ButtonLink } from '../../ui/Button.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';

interface StepActionsProps {
  readonly isDecided: boolean;
  readonly back: string | undefined;
}

/** The ways out of a step, above the bar at the foot of a phone. Once the outcome is decided, to see it is the main one, and the one that Enter takes. */
export function StepActions({ isDecided, back }: StepActionsProps) {
  return (
    <div className="max-lg:sticky max-lg:bottom-13 max-lg:z-10 max-lg:-mx-4 max-lg:bg-paper max-lg:px-4 max-lg:py-2 max-lg:sm:-mx-6 max-lg:sm:px-6 short:static">
      <Toolbar>
        {isDecided && (
          <Button kind="primary" type="submit" name="to" value="result">
            See result
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
        {!isDecided && <TextLink href="#/result">See result</TextLink>}
      </Toolbar>
    </div>
  );
}
