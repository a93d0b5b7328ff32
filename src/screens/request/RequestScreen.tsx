import { useState } from 'react';
import { papersFor } from '../../submission/papers/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { PrintIcon } from '../../ui/icons.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { Frame } from '../parts/Frame.tsx';
import { PaperView } from '../parts/PaperView.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { Exports } from './Exports.tsx';
import { Papers } from './Papers.tsx';
import { useSubmission } from './submissionInHand.ts';

/** From the determination to the envelope: documents, patient and office, papers, exports. */
export function RequestScreen() {
  const [showsNames, setShowsNames] = useState(true);
  const [ownWords, setOwnWords] = useState('');
  const { judged, submission, prepared } = useSubmission({ showsNames, ownWords, unanswered: [] });
  const papers = submission ? papersFor(submission) : [];
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
                <Panel heading="Papers">
                  <div className="space-y-4">
                    <Checkbox
                      name="showNames"
                      label="Names on all papers"
                      checked={showsNames}
                      onChange={(event) => {
                        setShowsNames(event.target.checked);
                      }}
                    />
                    <TextArea
                      name="ownWords"
                      label="The clinician’s own sentences, for the letter"
                      size="plain"
                      rows={4}
                      value={ownWords}
                      spellCheck={false}
                      autoComplete="off"
                      onChange={(event) => {
                        setOwnWords(event.target.value);
                      }}
                    />
                    <Papers submission={submission} papers={papers} />
                  </div>
                </Panel>
                <Exports submission={submission} prepared={prepared} />
              </>
            )}
          </div>
        </Frame>
      </div>
      <div className="hidden print:block">
        {papers.map((paper) => (
          <div key={paper.title} className="break-after-page">
            <PaperView paper={paper} />
          </div>
        ))}
      </div>
    </>
  );
}
