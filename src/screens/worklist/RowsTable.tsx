import { memo } from 'react';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import type { Spoken, WorkState } from '../../worklist/index.ts';
import type { ListInHand } from './exportedList.ts';
import { nameOf, type ListedRow } from './judgedList.ts';
import type { PolicyWords } from './otherwiseWords.ts';
import { authorizationOf, MissingCell, ResultCell, UnreadCells, WorkStateField } from './RowCells.tsx';

interface RowsTableProps {
  readonly list: Pick<ListInHand, 'table' | 'judged' | 'states'>;
  readonly rows: readonly ListedRow[];
  readonly spoken: Spoken;
  readonly policyWords: PolicyWords;
  readonly onOpen: (row: ListedRow, name: string) => void;
  readonly onState: (row: ListedRow, state: WorkState) => void;
}

function RowsTableNow({ list: { table, judged, states }, rows, spoken, policyWords, onOpen, onState }: RowsTableProps) {
  const nameOfRow = (row: ListedRow): string => nameOf(table, judged.reader, row);
  const columns: readonly Column<ListedRow>[] = [
    {
      key: 'row',
      head: 'Row',
      heading: true,
      cell: (row) => (
        <button
          type="button"
          onClick={() => onOpen(row, nameOfRow(row))}
          className="min-h-11 min-w-11 cursor-pointer text-start font-semibold wrap-anywhere text-accent underline underline-offset-4"
        >
          <span className="sr-only">Open </span>
          {nameOfRow(row)}
        </button>
      ),
    },
    {
      key: 'payer',
      head: 'Payer',
      cell: ({ ruling }) => spoken.payers.find(({ id }) => id === ruling.payer)?.name ?? 'Not given',
    },
    {
      key: 'result',
      head: 'Result',
      cell: (row) => (
        <>
          <ResultCell row={row} policyWords={policyWords} />
          <UnreadCells row={row} />
          {row.ruling.refused !== undefined && <p className="text-sm wrap-anywhere">{row.ruling.refused}</p>}
        </>
      ),
    },
    { key: 'authorization', head: 'Prior authorization', cell: authorizationOf },
    {
      key: 'missing',
      head: 'Still missing',
      cell: (row) =>
        (row.ruling.missing.length > 0 || row.ruling.nextQuestion !== '') && <MissingCell row={row} spoken={spoken} />,
    },
    {
      key: 'policy',
      head: 'Policy',
      cell: ({ ruling: { policy, version } }) => policy !== null && version !== null && policyWords(policy, version),
    },
    {
      key: 'check',
      head: 'Check',
      cell: ({ ruling }) => <p className="text-sm">{ruling.cautions.map(({ title }) => title).join('; ')}</p>,
    },
    {
      key: 'work',
      head: 'Work',
      cell: (row) => (
        <WorkStateField
          name={nameOfRow(row)}
          at={row.at}
          state={states.get(row.at) ?? 'to do'}
          onChange={(state) => onState(row, state)}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption="Rows of the list with what the policies say"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at)}
      rowName={nameOfRow}
    />
  );
}

/** Rows as a table. A page of them is long: it is drawn anew only where something of it changed. */
export const RowsTable = memo(RowsTableNow);
