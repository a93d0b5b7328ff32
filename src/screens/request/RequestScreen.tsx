import { useRef } from 'react';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../parts/Frame.tsx';
import { AddedMark } from '../parts/AddedMark.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { UnreadableNotice } from '../parts/UnreadableNotice.tsx';
import { DocumentRows } from './DocumentRows.tsx';
import { Exports } from './Exports.tsx';
import { Papers } from './Papers.tsx';
import { PatientAndOffice } from './PatientAndOffice.tsx';
import { ReviewAndPrint } from './ReviewAndPrint.tsx';
import { useSubmission } from '../parts/submissionInHand.ts';

/** From the result to the envelope: patient and office, documents, papers; then review and print. */
export function RequestScreen() {
  const { judged, submission, prepared } = useSubmission();
  const review = useRef<HTMLDivElement>(null);
  const toReview = (): void => {
    review.current?.scrollIntoView({ block: 'start' });
    review.current?.querySelector('h2')?.focus();
  };
  return (
    <Frame width="columns">
      <div className="space-y-6 print:space-y-0">
        <div className="space-y-4 print:hidden">
          <PageTitle title="Request" over={submission?.payerName} />
          <RefusedPolicy judgements={judged.judgements} />
          <UnreadableNotice judged={judged} />
          {submission && <AddedMark cautions={submission.determination.cautions} />}
          {!submission && !judged.isLoading && (
            <>
              <p>A request is made for one payer. Choose the payer first.</p>
              <ButtonLink href="#/coverage">Choose the payer</ButtonLink>
            </>
          )}
        </div>
        {submission && (
          <>
            <div className="space-y-6 print:hidden">
              <PatientAndOffice submission={submission} />
              <DocumentRows submission={submission} />
            </div>
            <Papers submission={submission} />
            <div ref={review} className="scroll-mt-4 space-y-4 print:hidden">
              <ReviewAndPrint submission={submission} />
              <Exports submission={submission} prepared={prepared} />
            </div>
          </>
        )}
        <ButtonLink href="#/result">Back to the result</ButtonLink>
        {submission && (
          <div
            data-footbar=""
            className="fixed inset-x-0 bottom-0 z-20 grid border-t border-line bg-surface px-4 py-2.5 shadow-raised lg:hidden short:hidden print:hidden"
          >
            <Button kind="primary" onClick={toReview}>
              Review and print
            </Button>
          </div>
        )}
      </div>
    </Frame>
  );
}
