import {
  confidenceNames,
  confidenceOf,
  confidences,
  confirmationsOf,
  readingRuleName,
  type Policy,
} from '../../determination/index.ts';
import { ConfidenceLegend } from '../parts/Confidence.tsx';

/** How many clauses were read in which way, what that means, and the rules that were needed. */
export function ReadingSummary({ policy: { clauses } }: { readonly policy: Policy }) {
  const counts = confidences.map(
    (each) =>
      `${confidenceNames[each].toLowerCase()}: ${String(clauses.filter((clause) => confidenceOf(clause) === each).length)}`,
  );
  const confirmed = clauses.filter((clause) => confirmationsOf(clause) > 0).length;
  const rules = [...new Set(clauses.flatMap((clause) => clause.rules))].sort((a, b) => a - b);
  return (
    <div className="space-y-3">
      <p>
        Of {clauses.length} clauses, {counts.join('; ')}.{' '}
        {confirmed === 0
          ? 'All were read once.'
          : `${String(confirmed)} were confirmed by a second reader, the others read once.`}
      </p>
      <ConfidenceLegend />
      {rules.length > 0 && (
        <div>
          <h3 className="font-semibold">The reading rules needed here</h3>
          <ul className="list-disc ps-5">
            {rules.map((rule) => (
              <li key={rule}>
                Rule {rule}: {readingRuleName(rule)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
