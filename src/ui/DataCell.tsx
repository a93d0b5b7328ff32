import { classes } from './classes.ts';
import { type Column, sideOf } from './column.ts';

/** One cell; in a narrow place the head of its column stands before it. */
export function DataCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const name = column.heading === true;
  const look = classes(
    'px-3 py-2 align-top tabular-nums',
    name ? 'font-semibold stacked:block' : 'stacked:grid stacked:grid-cols-[6.5rem_minmax(0,1fr)] stacked:gap-x-3',
    'stacked:px-0 stacked:py-1 stacked:text-start',
    sideOf(column),
  );
  if (name) {
    return (
      <th role="rowheader" scope="row" className={look}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={look}>
      <span aria-hidden="true" className="hidden text-sm leading-6 text-muted stacked:block">
        {column.head}
      </span>
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  );
}
