import type { AssessedCriterion } from '../../determination/index.ts';
import { Cites } from '../parts/Quotation.tsx';

/** Criteria as a nested list in words: what each asks for, before any case. */
export function CriterionList({ criteria }: { readonly criteria: readonly AssessedCriterion[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {criteria.map((criterion, index) => (
        <li key={`${criterion.says} ${String(index)}`}>
          <CriterionWords criterion={criterion} /> <Cites passages={criterion.cites} />
          {criterion.criteria.length > 0 && <CriterionList criteria={criterion.criteria} />}
        </li>
      ))}
    </ul>
  );
}

function CriterionWords({ criterion: { label, says, required } }: { readonly criterion: AssessedCriterion }) {
  const own = [label, says].filter(
    (each, index, words) => each !== null && each !== required && words.indexOf(each) === index,
  );
  return own.length === 0 ? (
    `${required}:`
  ) : (
    <>
      {own.map((word) => (word === label ? <strong key={word}>{word} </strong> : `${String(word)}: `))}
      {required}
    </>
  );
}
