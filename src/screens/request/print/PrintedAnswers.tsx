import { answersOf, answerText, setAsideOf, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

/** Every question and every answer, whole. */
export function PrintedAnswers({ submission }: { readonly submission: Submission }) {
  const setAside = setAsideOf(submission);
  return (
    <PrintedPart heading="Questions and answers">
      <PrintedTable
        head={['Question', 'Answer']}
        widths={['w-6/12', 'w-6/12']}
        rows={answersOf(submission).map((answer) => [answer.question, answerText(answer)])}
      />
      {setAside.length > 0 && (
        <p className="text-sm">Answered, but not asked by this policy and not counted: {setAside.join('; ')}</p>
      )}
    </PrintedPart>
  );
}
