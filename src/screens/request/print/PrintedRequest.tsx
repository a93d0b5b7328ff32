import type { Submission } from '../../../submission/chart/index.ts';
import { PrintedAnswers } from './PrintedAnswers.tsx';
import { PrintedChecklist } from './PrintedChecklist.tsx';
import { PrintedCover } from './PrintedCover.tsx';
import { PrintedCriteria } from './PrintedCriteria.tsx';
import { PrintedCodes } from './PrintedCodes.tsx';
import { PrintedSources } from './PrintedSources.tsx';

/** The packet on paper: black on white, nothing of the screen's furniture, no answer cut off. Seen in print alone. */
export function PrintedRequest({ submission }: { readonly submission: Submission }) {
  return (
    <div className="hidden space-y-8 print:block" data-packet="">
      <PrintedCover submission={submission} />
      <PrintedCriteria submission={submission} />
      <PrintedChecklist submission={submission} />
      <PrintedCodes submission={submission} />
      <PrintedAnswers submission={submission} />
      <PrintedSources submission={submission} />
    </div>
  );
}
