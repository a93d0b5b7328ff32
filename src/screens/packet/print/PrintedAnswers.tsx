import { answersOf, answerText, setAsideOf, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart, PrintedTable } from './PrintedPart.tsx';

/** Every question and every answer, whole. */
export function PrintedAnswers({ submission }: { readonly submission: Submission }) {
  const setAside = setAsideOf(submission);
  return (
    <PrintedPart heading="Questions and answers">
      <PrintedTable head={['Question', 'Answer']} rows={answersOf(submission).map((answer) => [answer.question, answerText(answer)])} />
      {setAside.length > 0 && <p className="text-sm">Answered, but not asked by this policy and not counted: {setAside.join('; ')}</p>}
    </PrintedPart>
  );
}
