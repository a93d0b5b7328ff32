import { placesInWords, type AssessedCriterion } from '../../../determination/index.ts';
import {
  clausesInFull,
  clauseStatusInWords,
  criteriaRows,
  nameOf,
  outcomeReading,
  readingOf,
  statusWords,
  type Submission,
} from '../../../submission/chart/index.ts';
import { proofOf, whereFound } from '../../../submission/evidence/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

const proofs = (
  { determination: { documents }, evidence }: Submission,
  { facts, criteria }: AssessedCriterion,
): string =>
  criteria.length > 0
    ? ''
    : [...new Set(facts.flatMap((fact) => proofOf(fact, documents, evidence)))]
        .map(({ item, entry }) => (whereFound(entry) === '' ? item.says : `${item.says}: ${whereFound(entry)}`))
        .join('\n');

/** The criteria with what is required, what is documented and which document proves it; then the other clauses in a line each. */
export function PrintedCriteria({ submission }: { readonly submission: Submission }) {
  const { determination, prepared } = submission;
  const inFull = clausesInFull(determination);
  if (!prepared) return null;
  return (
    <PrintedPart heading="Criteria of the policy">
      {inFull.map((clause, index) => (
        <div key={`${clause.label} ${String(index)}`} className="space-y-1">
          <h3 className="break-inside-avoid break-after-avoid font-semibold">{nameOf(clause)}</h3>
          <p className="break-after-avoid text-sm">
            {clauseStatusInWords(determination, clause)}; leads to: {outcomeReading(clause.outcome).word};{' '}
            {readingOf(clause)}. {placesInWords(clause.cites)}
          </p>
          {clause.criteria.length === 0 && (
            <p className="text-sm">
              {clause.status === 'met' ? 'It holds, because' : 'It holds if'} {clause.required}.
            </p>
          )}
          <PrintedTable
            head={['Criterion', 'Required', 'Documented', 'Status', 'Evidence']}
            widths={['w-3/12', 'w-2/12', 'w-2/12', 'w-2/12', 'w-3/12']}
            rows={criteriaRows(clause.criteria).map(({ depth, criterion }) => [
              `${'– '.repeat(depth)}${nameOf(criterion)}${criterion.cites.length === 0 ? '' : `\n${placesInWords(criterion.cites)}`}`,
              criterion.required,
              criterion.documented,
              statusWords[criterion.status],
              proofs(submission, criterion),
            ])}
          />
        </div>
      ))}
      <ul className="list-disc ps-5 text-sm">
        {determination.criteria
          .filter((clause) => !inFull.includes(clause))
          .map((clause, index) => (
            <li key={`${clause.label} ${String(index)}`}>
              {nameOf(clause).replace(/\.$/, '')}: {clauseStatusInWords(determination, clause).toLowerCase()}; leads to:{' '}
              {outcomeReading(clause.outcome).word}; {readingOf(clause)}. {placesInWords(clause.cites)}
            </li>
          ))}
      </ul>
    </PrintedPart>
  );
}
