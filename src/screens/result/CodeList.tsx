import { codeStatusNames, type ListedCode } from '../../determination/index.ts';
import { listOf, procedureOf } from '../../facts/index.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Cites } from '../parts/Quotation.tsx';
import type { Shown } from './shown.ts';

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

const MOST_NAMED = 2;

/** The codes that fit the case, those that are planned first. */
const inOrder = ({ determination: { codes }, facts: { cptCodes } }: Shown): readonly ListedCode[] => {
  const isPlanned = ({ code }: ListedCode): boolean => listOf(cptCodes).map(procedureOf).includes(code);
  return (codes ?? []).toSorted((a, b) => Number(isPlanned(b)) - Number(isPlanned(a)));
};

/** The first codes, and how many more there are. */
export const codesInShort = (shown: Shown): string => {
  if (shown.prepared?.policy.codes === null) return 'list not held';
  const codes = inOrder(shown).map(({ code }) => code);
  if (codes.length === 0) return 'none listed for this case';
  const more = codes.length - MOST_NAMED;
  return `${codes.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` + ${String(more)}` : ''}`;
};

/** The codes of the policy's own list that fit the case. */
export function CodeList({ shown }: { readonly shown: Shown }) {
  const { policy } = shown.prepared ?? {};
  const codes = inOrder(shown);
  return (
    <>
      {policy?.codes === null && (
        <p>The list of codes of this version is not held; no code can be checked against it.</p>
      )}
      {policy?.codes !== null && codes.length === 0 && (
        <p>The policy lists no code that fits this case. Not listed is not excluded.</p>
      )}
      {codes.length > 0 && (
        <DataTable
          caption="Codes"
          captionHidden
          columns={columns}
          rows={codes}
          rowKey={({ code, says }) => `${code} ${says}`}
        />
      )}
      {policy?.codesNote !== undefined && <p className="text-sm text-muted">{policy.codesNote.says}</p>}
    </>
  );
}
