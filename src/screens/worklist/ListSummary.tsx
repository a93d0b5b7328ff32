import { useMemo } from 'react';
import { verdictNames, verdicts, type Verdict } from '../../determination/index.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import type { Spoken } from '../../worklist/index.ts';
import type { ListedRow } from './judgedList.ts';
import { verdictOfRow } from './listView.ts';

interface PayerLine {
  readonly id: string;
  readonly name: string;
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly total: number;
}

const linesOf = (rows: readonly ListedRow[], { payers }: Spoken): readonly PayerLine[] => {
  const byPayer = new Map<string, Map<Verdict, number>>();
  const totals = new Map<string, number>();
  for (const row of rows) {
    const id = row.ruling.payer ?? '';
    const counts = byPayer.get(id) ?? new Map<Verdict, number>();
    byPayer.set(id, counts);
    totals.set(id, (totals.get(id) ?? 0) + 1);
    const verdict = verdictOfRow(row);
    if (verdict !== undefined) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return [...byPayer].map(([id, counts]) => ({
    id,
    name: payers.find((payer) => payer.id === id)?.name ?? 'No payer given',
    counts,
    total: totals.get(id) ?? 0,
  }));
};

/** How many rows of each payer come to what: what stands on top, and on paper. */
export function ListSummary({ rows, spoken }: { readonly rows: readonly ListedRow[]; readonly spoken: Spoken }) {
  const lines = useMemo(() => linesOf(rows, spoken), [rows, spoken]);
  const there = verdicts.filter((verdict) => lines.some(({ counts }) => counts.has(verdict)));
  const columns: readonly Column<PayerLine>[] = [
    { key: 'payer', head: 'Payer', heading: true, cell: ({ name }) => name },
    ...there.map((verdict) => ({
      key: verdict,
      head: verdictNames[verdict],
      align: 'end' as const,
      cell: ({ counts }: PayerLine) => (counts.get(verdict) ?? 0).toLocaleString('en-US'),
    })),
    { key: 'total', head: 'Rows', align: 'end', cell: ({ total }) => total.toLocaleString('en-US') },
  ];
  return <DataTable caption="Summary" columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

/** So many names are told; the earlier list has the others. */
const MOST_NAMED = 20;

/** Rows of the earlier list that are not in this one. */
export function RowsGone({ gone }: { readonly gone: readonly string[] }) {
  if (gone.length === 0) return null;
  const named = gone.slice(0, MOST_NAMED).join(', ');
  return (
    <p className="wrap-anywhere">
      In the earlier list, and not in this one: {named}
      {gone.length > MOST_NAMED && ` and ${(gone.length - MOST_NAMED).toLocaleString('en-US')} more`}.
    </p>
  );
}
