import {
  confirmedBy,
  type AssessedCriterion,
  type Passage,
  type Policy,
  type PreparedPolicy,
} from '../../determination/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { ConfidenceMark } from '../parts/Confidence.tsx';
import { Quotation } from '../parts/Quotation.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';
import { CriterionList } from './CriterionList.tsx';

/** Whether a condition is its parts and no more, without words of its own. */
const isPlain = ({ label, says, required, criteria }: AssessedCriterion): boolean =>
  criteria.length > 1 && label === null && says === required;

interface ClauseEntryProps {
  readonly prepared: PreparedPolicy;
  readonly clause: Policy['clauses'][number];
  /** Its rank, from 1. */
  readonly place: number;
  /** Undefined: the remainder. */
  readonly condition: AssessedCriterion | undefined;
  readonly cites: readonly Passage[];
}

/** A clause as the policy has it, before any case: what it decides, under which condition, on which words, and how it was read. */
export function ClauseEntry({ prepared: { policy }, clause, place, condition, cites }: ClauseEntryProps) {
  const { kind, word } = outcomeWordsOf(clause.outcome);
  const payerWord = clause.payerWord ?? policy.payerWords[clause.outcome];
  return (
    <div className="space-y-2">
      <h3 className="font-semibold break-after-avoid">
        {place}. {clause.label}: {clause.says}
      </h3>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 break-after-avoid">
        <OutcomeMark kind={kind} word={word} />
        <ConfidenceMark clause={clause} />
        {confirmedBy(clause).length > 0 && <span className="text-sm text-muted">{confirmedBy(clause).join('; ')}</span>}
      </p>
      {payerWord !== undefined && <p>In the payer’s own words: “{payerWord}”.</p>}
      {condition ? (
        <>
          <p className="break-after-avoid">It holds if{isPlain(condition) ? ` ${condition.required} hold` : ''}:</p>
          <CriterionList criteria={isPlain(condition) ? condition.criteria : [condition]} />
        </>
      ) : (
        <p>It takes every case that no clause before it takes.</p>
      )}
      {clause.question !== undefined && (
        <p>
          <strong>To ask the payer:</strong> {clause.question}
        </p>
      )}
      {clause.relatedPolicies?.map(({ number, title }) => (
        <p key={title}>
          The text names another policy: {title}
          {number === null ? '' : `, number ${number}`}
        </p>
      ))}
      <ul role="list" className="space-y-2">
        {cites.map((passage) => (
          <li key={passage.id}>
            <Quotation passage={passage} />
          </li>
        ))}
      </ul>
    </div>
  );
}
