import { Button, ButtonLink } from '../../ui/Button.tsx';
import { PrintIcon } from '../../ui/icons.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { Frame } from '../parts/Frame.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { Exports } from './Exports.tsx';
import { PrintedRequest } from './print/PrintedRequest.tsx';
import { useSubmission, withIdentifiers } from './submissionInHand.ts';
import { Texts } from './Texts.tsx';

/** From the determination to the envelope: details, checklist, texts and exports on the screen, the request on paper. */
export function RequestScreen() {
  const { details } = useCaseInHand();
  const { judged, submission } = useSubmission();
  return (
    <>
      <div className="print:hidden">
        <Frame width="wide">
          <PageTitle title="Request" />
          <div className="space-y-8">
            <RefusedPolicy judgements={judged.judgements} />
            {!submission && !judged.isLoading && <p>A request is made for one payer. Choose the payer first.</p>}
            <Toolbar>
              {submission && (
                <Button
                  kind="primary"
                  onClick={() => {
                    window.print();
                  }}
                >
                  <PrintIcon />
                  Print the request
                </Button>
              )}
              <ButtonLink href="#/result">Back to the result</ButtonLink>
            </Toolbar>
            {submission && (
              <>
                <EvidenceForm submission={submission} />
                <DetailsForm submission={submission} />
                <Texts submission={submission} />
                <Exports submission={submission} />
              </>
            )}
          </div>
        </Frame>
      </div>
      {submission && <PrintedRequest submission={withIdentifiers(submission, details)} />}
    </>
  );
}
