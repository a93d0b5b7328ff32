import type { AssessedClause, Clause } from '../../determination/index.ts';
import { StatusMark } from '../../ui/Tag.tsx';
import { ConfidenceMark } from '../parts/Confidence.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { Quotation } from '../parts/Quotation.tsx';

interface ClauseReadingProps {
  readonly clause: AssessedClause;
  readonly confirmations: Clause['confirmations'];
  /** It holds, and a clause before it decides. */
  readonly isOutranked: boolean;
}

/** One clause: what it decides, the words it rests on, and its criteria set against the case. */
export function ClauseReading({ clause, confirmations, isOutranked }: ClauseReadingProps) {
  return (
    <div className="space-y-3">
      <div>
        <h3 className="font-semibold">{clause.says}</h3>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <StatusMark status={clause.status} word={isOutranked ? 'A clause before it decides' : undefined} />
          <span className="text-muted">Leads to: {outcomeWordsOf(clause.outcome).word}</span>
          <ConfidenceMark clause={{ ...clause, confirmations }} />
        </p>
      </div>
      <ul role="list" className="space-y-2">
        {clause.cites.map((passage) => (
          <li key={passage.id}>
            <Quotation passage={passage} />
          </li>
        ))}
      </ul>
      <CriteriaTable clause={clause} />
    </div>
  );
}
