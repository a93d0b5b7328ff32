import type { AssessedCriterion } from '../../../determination/index.ts';
import { clausesInFull, clauseStatusInWords, criteriaRows, nameOf, outcomeReading, statusWords, type Submission } from '../../../submission/chart/index.ts';
import { proofOf, whereFound } from '../../../submission/evidence/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

const proofs = ({ determination: { documents }, evidence }: Submission, { facts, criteria }: AssessedCriterion): string =>
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
          <h3 className="break-after-avoid font-semibold">{nameOf(clause)}</h3>
          <p className="text-sm">
            {clauseStatusInWords(determination, clause)}; leads to: {outcomeReading(clause.outcome).word}. {clause.cites.join('; ')}
          </p>
          <PrintedTable
            head={['Criterion', 'Required', 'Documented', 'Status', 'Evidence']}
            widths={['w-4/12', 'w-2/12', 'w-2/12', 'w-2/12', 'w-2/12']}
            rows={criteriaRows(clause.criteria).map(({ depth, criterion }) => [
              `${'– '.repeat(depth)}${nameOf(criterion)}${criterion.cites.length === 0 ? '' : `\n${criterion.cites.join('; ')}`}`,
              criterion.required,
              criterion.documented,
              statusWords[criterion.status],
              proofs(submission, criterion),
            ])}
          />
        </div>
      ))}
      <ul className="list-disc ps-5 text-sm">
        {determination.criteria.filter((clause) => !inFull.includes(clause)).map((clause, index) => (
          <li key={`${clause.label} ${String(index)}`}>
            {nameOf(clause)}: {clauseStatusInWords(determination, clause).toLowerCase()}; leads to: {outcomeReading(clause.outcome).word}. {clause.cites.join('; ')}
          </li>
        ))}
      </ul>
    </PrintedPart>
  );
}
