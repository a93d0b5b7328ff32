import { useState } from 'react';
import { openBetweenTexts } from '../../determination/index.ts';
import { checklistOf, evidenceKey, queriesOf, type ChecklistRow } from '../../submission/evidence/index.ts';
import { documentsOf, documentsToSend, type Submission } from '../../submission/papers/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { DocumentRow } from './DocumentRow.tsx';

const limits = [
  { value: '', word: 'No limit' },
  { value: '30', word: '30 days' },
  { value: '90', word: '90 days' },
  { value: '180', word: '180 days' },
  { value: '365', word: '1 year' },
];

/** The documents of the request, a row each: whether it is at hand, its date, and where it is found. */
export function DocumentRows({ submission }: { readonly submission: Submission }) {
  const {
    determination,
    evidence,
    showsNames,
    facts: { site },
  } = submission;
  const { today } = useCaseInHand();
  const [limit, setLimit] = useState('');
  const documents = documentsOf(submission);
  const isOpen = determination.documents === null;
  if (documents.length === 0) {
    return (
      <Panel heading="2. Documents" kind="card">
        <p>{isOpen ? `${openBetweenTexts}.` : 'This policy asks for no documents here.'}</p>
      </Panel>
    );
  }
  const sent = documentsToSend(submission);
  const { policy, criterion, outstanding } = checklistOf(sent, evidence);
  const kept = checklistOf(
    documents.filter((item) => !sent.includes(item)),
    evidence,
  );
  const queries = queriesOf(documents, evidence, { today, oldestDays: limit === '' ? undefined : Number(limit) });
  const rows = (heading: string, group: readonly ChecklistRow[]) =>
    group.length > 0 && (
      <div>
        <h3 className="text-sm text-muted">{heading}</h3>
        <ul className="divide-y divide-line">
          {group.map((row) => (
            <DocumentRow
              key={row.item.id}
              row={row}
              noteAs={evidenceKey(typeof site === 'string' ? site : undefined, row.item.id)}
              others={documents.filter(({ id }) => id !== row.item.id)}
              query={queries.find(({ id }) => id === row.item.id)?.message}
            />
          ))}
        </ul>
      </div>
    );
  return (
    <Panel
      heading="2. Documents"
      kind="card"
      action={
        <span role="status" className="text-sm text-muted">
          {outstanding === 0
            ? `All ${String(sent.length)} at hand`
            : `${String(sent.length - outstanding)} of ${String(sent.length)} at hand`}
        </span>
      }
    >
      <div className="space-y-4">
        {rows('The policy asks for these', policy)}
        {rows('These show each requirement', criterion)}
        {rows('Needed before the service, not sent', [...kept.policy, ...kept.criterion])}
        <SelectField
          name="oldest-document"
          label="Ask about documents older than"
          size="plain"
          options={limits}
          value={limit}
          onChange={(event) => {
            setLimit(event.target.value);
          }}
        />
        {!showsNames && (
          <p className="text-sm text-muted">
            Write no names into titles and places: they stand on the papers as written.
          </p>
        )}
      </div>
    </Panel>
  );
}
