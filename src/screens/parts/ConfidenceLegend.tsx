import { confidences, type Confidence } from '../../determination/index.ts';
import { ConfidenceTag } from './ConfidenceMark.tsx';

const meanings: Readonly<Record<Confidence, string>> = {
  literal: 'The text says it in so many words. Nothing was added.',
  'by-rule':
    'The text leaves room. A rule of ours, named beside the clause, closed it; another reader could close it otherwise.',
  'left-to-payer':
    'The text’s own words do not settle it, and we do not answer for the payer: the result names the question to ask.',
};

/** What the three kinds of reading mean. */
export function ConfidenceLegend() {
  return (
    <dl className="space-y-2">
      {confidences.map((each) => (
        <div key={each} className="break-inside-avoid sm:grid sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-3">
          <dt>
            <ConfidenceTag confidence={each} />
          </dt>
          <dd>{meanings[each]}</dd>
        </div>
      ))}
    </dl>
  );
}
