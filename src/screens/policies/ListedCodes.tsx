import { passagesOf, codeStatusNames, type Policy } from '../../determination/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Cites } from '../parts/Quotation.tsx';
import { Remark } from './Remark.tsx';

type Row = NonNullable<Policy['codes']>[number];

const columnsOf = (policy: Policy): readonly Column<Row>[] => [
  { key: 'codes', head: 'Codes', heading: true, cell: ({ codes }) => codes.join(', ') },
  {
    key: 'says',
    head: 'What they are for',
    cell: ({ says, note, cites }) => (
      <>
        {says} <Cites passages={passagesOf(policy, cites)} />
        {note !== undefined && <span className="block text-sm text-muted">{note}</span>}
      </>
    ),
  },
  { key: 'status', head: 'Status in the policy', cell: ({ status }) => codeStatusNames[status] },
];

/** The policy's own list of procedure codes, with the status that it gives them. */
export function ListedCodes({ policy }: { readonly policy: Policy }) {
  const { codes, codesNote } = policy;
  return (
    <div className="space-y-2">
      {codes === null && <p>The code list of this version is not held.</p>}
      {codes !== null && codes.length === 0 && <p>The text lists no code.</p>}
      {codes !== null && codes.length > 0 && (
        <DataTable
          caption="Codes"
          captionHidden
          columns={columnsOf(policy)}
          rows={codes}
          rowKey={({ codes: own, cites }) => `${own.join()} ${cites.join()}`}
        />
      )}
      {codesNote && <Remark policy={policy} remark={codesNote} />}
    </div>
  );
}
