import type { Submission } from '../../submission/papers/index.ts';
import { PaperView } from '../parts/PaperView.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { usePapers } from './requestSubmission.ts';

/** The papers on paper, each from a page of its own, in the order in which a reviewer works. */
export function PrintedPapers({ submission }: { readonly submission: Submission }) {
  const { leftOut } = useRequestInHand();
  const printed = usePapers(submission).filter(({ name, look }) => look !== 'copy' && !leftOut.includes(name));
  return (
    <div className="hidden print:block" aria-hidden>
      {printed.map((paper) => (
        <div key={paper.title} className="break-after-page last:break-after-auto">
          <PaperView paper={paper} />
        </div>
      ))}
    </div>
  );
}
