import { useState } from 'react';
import { checklistOf, evidenceKey, queriesOf, type ChecklistRow } from '../../submission/evidence/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { EvidenceItem } from './EvidenceItem.tsx';

const limits = [
  { value: '', word: 'No limit' },
  { value: '30', word: '30 days' },
  { value: '90', word: '90 days' },
  { value: '180', word: '180 days' },
  { value: '365', word: '1 year' },
];

/** The checklist, item by item: where each document stands and where in the chart it is. */
export function EvidenceForm({
  submission: {
    determination: { documents },
    vocabulary,
    evidence,
    facts: { site },
  },
}: {
  readonly submission: Submission;
}) {
  const { today } = useCaseInHand();
  const [limit, setLimit] = useState('');
  const { policy, criterion, outstanding } = checklistOf(documents, evidence);
  const queries = queriesOf(documents, evidence, { today, oldestDays: limit === '' ? undefined : Number(limit) });
  if (documents.length === 0)
    return (
      <Panel heading="Checklist">
        <p>This policy asks for nothing here: another one speaks to the case, or none in force is held.</p>
      </Panel>
    );
  const group = (heading: string, rows: readonly ChecklistRow[]) =>
    rows.length === 0 ? null : (
      <div className="space-y-4">
        <h3 className="font-semibold">{heading}</h3>
        {rows.map((row) => (
          <EvidenceItem
            key={row.item.id}
            row={row}
            vocabulary={vocabulary}
            noteAs={evidenceKey(typeof site === 'string' ? site : undefined, row.item.id)}
            query={queries.find(({ id }) => id === row.item.id)?.message}
          />
        ))}
      </div>
    );
  return (
    <Panel heading="Checklist">
      <div className="space-y-6">
        <p role="status" className="font-semibold">
          {outstanding === 0
            ? 'Every item is present.'
            : `${String(outstanding)} of ${String(documents.length)} items are not present yet.`}
        </p>
        <SelectField
          name="evidence-limit"
          label="Ask about documents older than"
          options={limits}
          value={limit}
          onChange={(event) => {
            setLimit(event.target.value);
          }}
        />
        {group('Asked for by the policy’s text', policy)}
        {group('Evidence that a reviewer needs', criterion)}
      </div>
    </Panel>
  );
}
