import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names its row. */
  readonly heading?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
}

/** Numbers to compare stand at the end. */
function sideOf<Row>(column: Column<Row>): string {
  return column.align === 'end' ? 'text-end' : 'text-start';
}

/** One cell; in a narrow place the head of its column stands before it. */
function DataCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const name = column.heading === true;
  const content = column.cell(row);
  const isEmpty = content === '' || content === null || content === undefined || content === false;
  const look = classes(
    'px-3 py-2 align-top tabular-nums',
    name ? 'font-semibold stacked:block' : 'stacked:grid stacked:grid-cols-[6.5rem_minmax(0,1fr)] stacked:gap-x-3',
    'stacked:px-0 stacked:py-1 stacked:text-start',
    // A head without anything beside it says nothing.
    isEmpty && 'stacked:hidden',
    sideOf(column),
  );
  if (name) {
    return (
      <th role="rowheader" scope="row" className={look}>
        {content}
      </th>
    );
  }
  return (
    <td role="cell" className={look}>
      <span aria-hidden="true" className="hidden text-sm leading-6 text-muted stacked:block">
        {column.head}
      </span>
      <div className="min-w-0">{content}</div>
    </td>
  );
}

interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is called by a check from outside, as `data-row`. */
  readonly rowName?: ((row: Row) => string) | undefined;
}

/** A table; in a narrow place each row becomes a block with the heads as labels. On paper it stays a table. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  rowName,
}: DataTableProps<Row>) {
  return (
    <div className="@container print:[container-type:normal]">
      {/* The roles are said because `display: block` would take them away. */}
      <table role="table" className="w-full border-collapse text-start stacked:block">
        <caption className={classes('mb-2 text-start text-lg font-semibold stacked:block', captionHidden && 'sr-only')}>
          {caption}
        </caption>
        <thead role="rowgroup" className="stacked:sr-only">
          <tr role="row" className="border-b-2 border-edge">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classes('px-3 py-2 align-bottom text-sm font-semibold text-muted', sideOf(column))}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="stacked:block stacked:border-t-2 stacked:border-edge">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              data-row={rowName?.(row)}
              className="break-inside-avoid border-b border-line stacked:block stacked:py-2"
            >
              {columns.map((column) => (
                <DataCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
