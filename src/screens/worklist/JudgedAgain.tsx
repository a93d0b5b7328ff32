import { Notice } from '../../ui/Notice.tsx';
import type { Because } from './listGround.ts';
import { useWorklist } from './worklistInHand.ts';

const happened: Readonly<Record<Because, string>> = {
  libraries: 'The libraries changed',
  files: 'Other policy files could be read',
  day: 'It is another day',
};

interface JudgedAgainProps {
  /** Why the results at hand no longer stand. */
  readonly outdated: Because | undefined;
  readonly isJudging: boolean;
}

/** That rows are, or were, judged again without being asked to, and why. */
export function JudgedAgain({ outdated, isJudging }: JudgedAgainProps) {
  const again = useWorklist().judged?.again;
  const because = outdated ?? again?.because;
  return (
    <div role="status" className="print:hidden">
      {because && (!outdated || isJudging) && (
        <Notice title={`${happened[because]}: the rows ${outdated ? 'are' : 'were'} judged again`}>
          {!outdated && again?.isSuggestedOtherwise && (
            <p>Suggestions for columns or words changed: check them above, then judge the rows.</p>
          )}
        </Notice>
      )}
    </div>
  );
}
