import { checkDetails, detailNamed } from '../../submission/details/index.ts';
import { checklistOf, queriesOf } from '../../submission/evidence/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { blanksIn } from '../../submission/paper/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PrintIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { usePapers } from './requestSubmission.ts';

/** What still blocks the request, in the order of the screen; nothing of it forbids to print. */
const blocking = (submission: Submission): readonly string[] => {
  const { details, evidence, today, determination } = submission;
  const documents = determination.documents ?? [];
  const { policy, criterion } = checklistOf(documents, evidence);
  const absent = [...policy, ...criterion].filter(({ entry }) => entry.state !== 'present');
  return [
    ...checkDetails(details, { today }).map(({ field, message }) => `${detailNamed(field).label}: ${message}`),
    ...absent.map(({ item, entry }) =>
      entry.state === 'requested'
        ? `${item.says}: requested, to follow`
        : entry.state === 'missing'
          ? `${item.says}: not available`
          : `${item.says}: not checked`,
    ),
    ...queriesOf(documents, evidence, { today }).map(
      ({ id, message }) => `${documents.find((item) => item.id === id)?.says ?? id}: ${message}`,
    ),
  ];
};

/** The last look: what is blank, which document is not at hand, what cannot be right; then print. */
export function ReviewAndPrint({ submission }: { readonly submission: Submission }) {
  const { leftOut } = useRequestInHand();
  const papers = usePapers(submission).filter(({ name, look }) => look !== 'copy' && !leftOut.includes(name));
  const blanks = papers.flatMap((paper) => {
    const named = [...new Set(blanksIn(paper).filter((says) => says !== ''))];
    const count = blanksIn(paper).length;
    return count === 0
      ? []
      : [
          `${paper.title}: ${count === 1 ? '1 blank' : `${String(count)} blanks`}${named.length === 0 ? '' : ` (${named.join('; ')})`}`,
        ];
  });
  const all = [...blanks, ...blocking(submission)];
  return (
    <Panel heading="Review and print" kind="card">
      <div className="space-y-4">
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
          {`Prints ${papers.map(({ title }) => title).join(', ')}. Papers marked “do not send” stay in the office.`}
        </p>
        <Button
          kind="primary"
          onClick={() => {
            window.print();
          }}
        >
          <PrintIcon />
          {all.length === 0 ? 'Print' : 'Print all the same'}
        </Button>
      </div>
    </Panel>
  );
}
