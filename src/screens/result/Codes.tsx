import {
  codeStatusNames,
  type Determination,
  type ListedCode,
  type PreparedPolicy,
} from '../../determination/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Cites } from '../parts/Quotation.tsx';

const columns: readonly Column<ListedCode>[] = [
  { key: 'code', head: 'Code', heading: true, cell: ({ code }) => code },
  {
    key: 'says',
    head: 'What it is for',
    cell: ({ says, note, cites }) => (
      <>
        {says} <Cites passages={cites} />
        {note !== undefined && <span className="block text-sm text-muted">{note}</span>}
      </>
    ),
  },
  { key: 'status', head: 'Status in the policy', cell: ({ status }) => codeStatusNames[status] },
];

interface CodesProps {
  readonly determination: Determination;
  readonly prepared: PreparedPolicy;
}

/** The codes of the policy's own list that fit the case. */
export function Codes({ determination: { codes, outcome }, prepared: { policy } }: CodesProps) {
  if (outcome === 'not-addressed') return null;
  return (
    <Panel heading="Procedure codes in this policy">
      {policy.codes === null && <p>The code list of this version is not held; no code can be checked against it.</p>}
      {policy.codes !== null && codes.length === 0 && (
        <p>The policy lists no code that fits this case. Not listed is not excluded.</p>
      )}
      {codes.length > 0 && (
        <DataTable caption="Codes" captionHidden columns={columns} rows={codes} rowKey={({ code }) => code} />
      )}
      {policy.codesNote !== undefined && <p className="mt-2 text-sm text-muted">{policy.codesNote.says}</p>}
    </Panel>
  );
}
