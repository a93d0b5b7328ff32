import { useState } from 'react';
import { openBetweenTexts } from '../../determination/index.ts';
import { checkDetails, detailNamed } from '../../submission/details/index.ts';
import { checklistOf, queriesOf, type EvidenceState } from '../../submission/evidence/index.ts';
import { documentsToSend, type Submission } from '../../submission/papers/index.ts';
import { blanksIn, type Paper } from '../../submission/paper/index.ts';
import { Button } from '../../ui/Button.tsx';
import { drawn } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ChangedCopy } from '../parts/ChangedCopy.tsx';
import { useCopyStanding } from '../parts/copyStanding.ts';
import { compareAddress } from '../parts/policyAddresses.ts';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { usePapers } from '../parts/submissionInHand.ts';
import { isPrinted } from './printedPapers.ts';

const PrintIcon = drawn(<path d="M6 8V3h8v5M6 13.5H3V8h14v5.5h-3M6 11.5h8V17H6z" strokeWidth="1.75" />);

const named = (heading: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${heading}: ${names.join('; ')}`];

/** What still blocks the request beside blanks, in the order of the screen; nothing of it forbids to print. */
const blocking = (submission: Submission): readonly string[] => {
  const { details, evidence, today, determination } = submission;
  const documents = documentsToSend(submission);
  const { policy, criterion } = checklistOf(documents, evidence);
  const inState = (state: EvidenceState): readonly string[] =>
    [...policy, ...criterion].filter(({ entry }) => entry.state === state).map(({ item }) => item.name);
  return [
    ...checkDetails(details, { today }).map(({ field, message }) => `${detailNamed(field).label}: ${message}`),
    ...(determination.documents === null ? [`Documents: ${openBetweenTexts}`] : []),
    ...named('Not checked', inState('open')),
    ...named('Not available', inState('missing')),
    ...named('Requested, to follow', inState('requested')),
    ...queriesOf(documents, evidence, { today }).map(
      ({ id, message }) => `${documents.find((item) => item.id === id)?.name ?? id}: ${message}`,
    ),
  ];
};

/** A long blank by what it begins with: the paper itself says the rest. */
const inFewWords = (says: string): string => (says.length > 40 ? (says.split(/[,:]/)[0] ?? says) : says);

const blanksOf = (paper: Paper): readonly string[] => {
  const blanks = blanksIn(paper);
  const names = [...new Set(blanks.filter((says) => says !== '').map(inFewWords))];
  const count = blanks.length === 1 ? '1 blank' : `${String(blanks.length)} blanks`;
  return blanks.length === 0 ? [] : [`${paper.title}: ${count}${names.length === 0 ? '' : ` (${names.join('; ')})`}`];
};

/** The last look: what is blank, which document is not at hand, what cannot be right; then print. */
export function ReviewAndPrint({ submission }: { readonly submission: Submission }) {
  const { printed } = useRequestInHand();
  const { determination, policy, facts } = submission;
  const standing = useCopyStanding(determination, policy, facts);
  const isChanged = standing !== undefined && standing.changed.length > 0;
  const [isWarned, setWarned] = useState(false);
  const made = usePapers(submission);
  const papers = made.filter((paper) => isPrinted(paper, made, printed));
  const kept = made.filter((paper) => paper.look !== 'copy' && !papers.includes(paper)).map(({ title }) => title);
  const titles = [
    ...new Set(papers.map(({ name, title }) => (name === 'separators' ? 'Slips for the enclosures' : title))),
  ];
  // The blanks of a slip are those of its enclosure, told with the letter.
  const all = [...papers.filter(({ name }) => name !== 'separators').flatMap(blanksOf), ...blocking(submission)];
  return (
    <Panel heading="Review and print" kind="card">
      <div className="space-y-4">
        <ChangedCopy standing={standing} policy={policy} />
        {policy && !isChanged && (
          <p>
            <TextLink href={compareAddress(policy)}>Compare with your copy</TextLink>: is the payer’s document still the
            text that was read?
          </p>
        )}
        {all.length === 0 ? (
          <p>Nothing is missing.</p>
        ) : (
          <>
            <p className="font-semibold">Still to look at:</p>
            <ul className="list-disc space-y-1 ps-5">
              {all.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
        <p className="text-sm text-muted">
          {`Prints: ${titles.join(', ')}.${kept.length === 0 ? '' : ` Not printed: ${[...new Set(kept)].join(', ')}; tick them under Papers to print them too.`}`}
        </p>
        {isChanged && isWarned && (
          <div role="alert">
            <Notice kind="warning">
              <p>These papers rest on passages that changed in the payer’s document. Press again to print them.</p>
            </Notice>
          </div>
        )}
        <Button
          kind="primary"
          onClick={() => {
            if (isChanged && !isWarned) setWarned(true);
            else window.print();
          }}
        >
          <PrintIcon />
          {all.length === 0 && !isChanged ? 'Print' : 'Print all the same'}
        </Button>
      </div>
    </Panel>
  );
}
