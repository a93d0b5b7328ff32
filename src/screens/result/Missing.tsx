import { aheadOf, type FactAhead, type PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { stepAsking, type Path } from '../../questionnaire/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';

type Answer = FactAhead['answers'][number];

const columns: readonly Column<Answer>[] = [
  { key: 'answer', head: 'If the answer is', heading: true, cell: ({ words }) => words },
  {
    key: 'outcomes',
    head: 'then possible',
    cell: ({ possibleOutcomes }) => (
      <ul role="list" className="space-y-1">
        {possibleOutcomes.map((outcome) => (
          <li key={outcome}>
            <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeWordsOf(outcome).word} />
          </li>
        ))}
      </ul>
    ),
  },
];

interface MissingProps {
  readonly prepared: PreparedPolicy;
  readonly facts: Facts;
  readonly path: Path;
}

/** Each missing fact, with a way to answer it, and what each answer could lead to. */
export function Missing({ prepared, facts, path }: MissingProps) {
  return (
    <Panel heading="Still missing">
      <div className="space-y-6">
        {aheadOf(prepared, facts).map(({ fact, answers }) => (
          <div key={fact.name} className="space-y-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{fact.label}</span>
              <TextLink href={`#/${stepAsking(path, fact.name) ?? fact.step}`} about={fact.label}>
                Answer
              </TextLink>
            </p>
            <DataTable
              caption={`What ${fact.label} could lead to`}
              captionHidden
              columns={columns}
              rows={answers}
              rowKey={({ words }) => words}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
