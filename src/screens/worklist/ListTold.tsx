import { Notice } from '../../ui/Notice.tsx';
import type { ListRead } from './readList.ts';

const counted = (count: number): string => count.toLocaleString('en-US');
const rows = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${counted(count)} ${count === 1 ? `${what} row` : `${what} rows`}`];

/** What was read, and what was left out of it. */
export function ListTold({ read }: { readonly read: ListRead }) {
  const { table, readAs, otherSheets, hiddenSheets } = read;
  const left = [
    ...rows(table.titles, 'title'),
    ...rows(table.leftOut.repeated, 'repeated header'),
    ...rows(table.leftOut.blank, 'blank'),
    ...rows(table.leftOut.footers, 'total or footer'),
  ];
  return (
    <div className="space-y-3 print:hidden">
      <p>
        {readAs}. {counted(table.numbers.length)} {table.numbers.length === 1 ? 'row' : 'rows'} in{' '}
        {counted(
          table.columns.length +
            table.dropped.filter(({ header }) => !table.columns.some((each) => each.header === header)).length,
        )}{' '}
        columns.{left.length > 0 && ` Left out: ${left.join(', ')}.`}
      </p>
      {otherSheets.length > 0 && <p>Sheets that were not read: {otherSheets.join(', ')}.</p>}
      {hiddenSheets.length > 0 && <p>Hidden sheets that were not read: {hiddenSheets.join(', ')}.</p>}
      {table.dropped.length > 0 && (
        <Notice title="Columns about a person were left out">
          <ul className="list-disc ps-5">
            {table.dropped.map(({ header, holds }) => (
              <li key={header}>
                {header}: seems to hold {holds}
                {table.columns.some((each) => each.header === header) && '; kept, because you chose it'}
              </li>
            ))}
          </ul>
          <p>Nothing of their cells is held here, and they are in no file that is saved. One may name the rows.</p>
        </Notice>
      )}
    </div>
  );
}
