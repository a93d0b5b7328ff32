import type { AssessedClause, AssessedCriterion } from '../../determination/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { StatusMark } from '../../ui/Tag.tsx';
import { Cites } from '../parts/Quotation.tsx';

interface Row {
  readonly key: string;
  readonly depth: number;
  readonly criterion: AssessedCriterion;
}

const rowsOf = (criteria: readonly AssessedCriterion[], depth: number, key: string): readonly Row[] =>
  criteria.flatMap((criterion, index) => {
    const own = `${key}.${String(index)}`;
    return [{ key: own, depth, criterion }, ...rowsOf(criterion.criteria, depth + 1, own)];
  });

const indents = ['', 'ps-4', 'ps-8', 'ps-12'] as const;

const columns: readonly Column<Row>[] = [
  {
    key: 'says',
    head: 'Criterion',
    heading: true,
    cell: ({ depth, criterion: { says, cites } }) => (
      <span className={`block ${indents[Math.min(depth, indents.length - 1)] ?? ''}`}>
        {says} <Cites passages={cites} />
      </span>
    ),
  },
  {
    key: 'required',
    head: 'Policy requires',
    // What a whole of several parts requires stands in their rows.
    cell: ({ criterion }) => (criterion.criteria.length === 0 ? criterion.required : ''),
  },
  {
    key: 'documented',
    head: 'You entered',
    cell: ({ criterion }) => (criterion.kind === 'test' ? criterion.documented : ''),
  },
  { key: 'status', head: 'Met', cell: ({ criterion }) => <StatusMark status={criterion.status} /> },
];

/** The criteria of a clause: what is required beside what is documented. */
export function CriteriaTable({ clause }: { readonly clause: AssessedClause }) {
  const rows = rowsOf(clause.criteria, 0, clause.label);
  if (rows.length === 0)
    return (
      <p>
        {clause.status === 'met' ? 'It holds, because' : 'It holds if'} {clause.required}.
      </p>
    );
  return (
    <DataTable
      caption={`Criteria of clause ${clause.label}`}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
