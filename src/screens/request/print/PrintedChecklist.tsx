import { placesInWords } from '../../../determination/index.ts';
import type { Submission } from '../../../submission/chart/index.ts';
import { checklistOf, evidenceWords, whereFound, type ChecklistRow } from '../../../submission/evidence/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

const rowOf = ({ item, entry }: ChecklistRow): readonly string[] => [
  entry.state === 'present' ? '☒' : '☐',
  `${item.says}${item.clauses.length === 0 ? '' : `\nFor ${item.clauses.join(', ')}`}\n${placesInWords(item.cites)}`,
  evidenceWords[entry.state],
  whereFound(entry),
];

const head = ['', 'Document', 'Where it stands', 'Where it is found'];
const widths = ['w-1/12', 'w-5/12', 'w-2/12', 'w-4/12'] as const;

/** The checklist with boxes: what the policy's text asks for apart from what a reviewer needs. */
export function PrintedChecklist({
  submission: {
    determination: { documents },
    evidence,
  },
}: {
  readonly submission: Submission;
}) {
  const { policy, criterion, outstanding } = checklistOf(documents, evidence);
  if (documents.length === 0) return null;
  return (
    <PrintedPart heading="Checklist">
      <p className="break-after-avoid text-sm">
        {outstanding === 0
          ? 'Every item is present.'
          : `${String(outstanding)} of ${String(documents.length)} items are not present yet.`}
      </p>
      {policy.length > 0 && <h3 className="break-after-avoid font-semibold">Asked for by the policy’s text</h3>}
      {policy.length > 0 && <PrintedTable head={head} widths={widths} rows={policy.map(rowOf)} />}
      {criterion.length > 0 && <h3 className="break-after-avoid font-semibold">Evidence that a reviewer needs</h3>}
      {criterion.length > 0 && <PrintedTable head={head} widths={widths} rows={criterion.map(rowOf)} />}
    </PrintedPart>
  );
}
