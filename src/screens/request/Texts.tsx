import { useState } from 'react';
import { chartText, type Submission } from '../../submission/chart/index.ts';
import { draftText, letterFor, memberNoticeFor } from '../../submission/letter/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { withIdentifiers } from './submissionInHand.ts';

/** The texts for elsewhere: for the chart, for the payer and for the member. */
export function Texts({ submission }: { readonly submission: Submission }) {
  const { details } = useCaseInHand();
  const [inChart, setInChart] = useState(false);
  const made = (isIncluded: boolean): Submission => (isIncluded ? withIdentifiers(submission, details) : submission);
  const letter = letterFor(submission);
  const notice = memberNoticeFor(submission);
  return (
    <>
      <Panel heading="Copy for the chart">
        <Checkbox
          name="chart-identifiers"
          label="Include identifiers in this text"
          checked={inChart}
          onChange={(event) => {
            setInChart(event.target.checked);
          }}
        />
        <CopyButton label="Copy for the chart" text={() => chartText(made(inChart))} />
      </Panel>
      <Panel heading={letter.title}>
        <DraftEditor
          key={letter.kind}
          paper={letter.kind}
          label="Draft"
          fileName="letter.docx"
          notes={letter.notes}
          make={(isIncluded) => draftText(letterFor(made(isIncluded)))}
        />
      </Panel>
      {notice && (
        <Panel heading={notice.is === 'draft' ? notice.draft.title : 'Notice to the member'}>
          {notice.is === 'none' ? (
            <p>{notice.says}</p>
          ) : (
            <DraftEditor
              key={notice.draft.kind}
              paper={notice.draft.kind}
              label="Draft for the member"
              fileName="member-notice.docx"
              notes={notice.draft.notes}
              make={(isIncluded) => {
                const drafted = memberNoticeFor(made(isIncluded));
                return drafted?.is === 'draft' ? draftText(drafted.draft) : '';
              }}
            />
          )}
        </Panel>
      )}
    </>
  );
}
