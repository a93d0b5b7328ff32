import { answersOf, answerText, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

/** Every question and every answer, whole. */
export function PrintedAnswers({ submission }: { readonly submission: Submission }) {
  return (
    <PrintedPart heading="Questions and answers">
      <PrintedTable
        head={['Question', 'Answer']}
        widths={['w-6/12', 'w-6/12']}
        rows={answersOf(submission).map((answer) => [answer.question, answerText(answer)])}
      />
    </PrintedPart>
  );
}
