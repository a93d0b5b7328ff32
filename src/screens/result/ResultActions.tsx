import { verdictFor } from '../../determination/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { usePaperText, useSubmission } from '../parts/submissionInHand.ts';
import { CopyLink, LINK_HOLDS_FACTS, SaveCase } from './HandOn.tsx';
import type { Shown } from './shown.ts';

/**
 * What can be done with a result. The main action and Save stand at the right from 1024 px, in a bar at the foot below
 * that; the bar covers nothing, for the page ends above it.
 */
export function ResultActions({ shown }: { readonly shown: Shown }) {
  // While undecided there is no result to print yet.
  const isOpen = verdictFor(shown.determination) === 'not-enough';
  const paperText = usePaperText(useSubmission().submission);
  return (
    <div className={classes('grid grid-cols-2 gap-x-2 gap-y-1 print:hidden', !isOpen && 'lg:grid-cols-3')}>
      <div
        data-footbar=""
        className="fixed inset-x-0 bottom-0 z-20 flex flex-row-reverse flex-wrap gap-2 border-t border-line bg-surface px-4 py-2.5 shadow-raised lg:contents short:static short:col-span-full short:border-0 short:p-0 short:shadow-none"
      >
        <div className="grid grow lg:order-1 lg:col-span-full lg:mb-1">
          {isOpen ? (
            <CopyButton kind="primary" label="Ask the clinic for these" text={() => paperText('clinic-message')} />
          ) : (
            <ButtonLink kind="primary" href="#/request">
              Prepare the request
            </ButtonLink>
          )}
        </div>
        <div className="grid lg:order-3">
          <SaveCase shown={shown} />
        </div>
      </div>
      {!isOpen && (
        <div className="grid lg:order-2">
          <Button
            onClick={() => {
              window.print();
            }}
          >
            Print
          </Button>
        </div>
      )}
      <div className="grid lg:order-4 [&_button]:px-2 [&_svg]:hidden">
        <CopyLink shown={shown} />
      </div>
      <p
        className={classes(
          'text-sm text-muted lg:order-5',
          isOpen ? 'max-lg:self-center lg:col-span-full' : 'col-span-full',
        )}
      >
        {LINK_HOLDS_FACTS}
      </p>
    </div>
  );
}

/** Copies the case and what was found, as it is put into a chart: the same text as the request holds. */
export function CopyForChart() {
  const paperText = usePaperText(useSubmission().submission);
  return <CopyButton kind="text" label="Copy for the chart" text={() => paperText('chart')} />;
}
