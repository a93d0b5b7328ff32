import { useMemo } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { LiveRegion } from '../../ui/Spoken.tsx';
import type { Spoken } from '../../worklist/index.ts';
import { nameOf, type ListedRow } from './judgedList.ts';
import type { ListInHand } from './exportedList.ts';
import { countsOf, ROWS_A_PAGE, rowsIn } from './listView.ts';
import { RowFilters } from './RowFilters.tsx';
import { AuthorizationCell, MissingCell, ResultCell, UnreadCells, WorkStateField } from './RowCells.tsx';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

const heads = ['Row', 'Payer', 'Result', 'Prior authorization', 'Still missing', 'Policy', 'Check', 'Work'] as const;

const cell = 'px-2 py-2 align-top stacked:block stacked:px-0 stacked:py-1';

interface JudgedRowsProps {
  readonly list: ListInHand;
  readonly spoken: Spoken;
  readonly policyWords: (policy: string, version: string) => string;
  readonly onOpen: (row: ListedRow, name: string) => void;
}

const counted = (count: number): string => count.toLocaleString('en-US');

/** The rows of a judged list, a hundred a page. */
export function JudgedRows({ list, spoken, policyWords, onOpen }: JudgedRowsProps) {
  const { view, states } = useWorklist();
  const { table, judged } = list;
  const counts = useMemo(() => countsOf(judged.rows), [judged.rows]);
  const shown = useMemo(() => rowsIn(judged.rows, view), [judged.rows, view]);
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const page = Math.min(view.page, pages - 1);
  const onPage = shown.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE);
  const payerName = (id: string | null): string => spoken.payers.find((each) => each.id === id)?.name ?? 'Not given';
  const where = `${counted(shown.length)} of ${counted(judged.rows.length)} rows, page ${counted(page + 1)} of ${counted(pages)}`;
  const toPage = (next: number): void => {
    changeWorklist({ view: { ...view, page: next } });
  };
  return (
    <div className="space-y-4">
      <RowFilters
        counts={counts}
        view={view}
        wasJudged={judged.wasJudged}
        spoken={spoken}
        onChange={(next) => changeWorklist({ view: next })}
      />
      <p className="tabular-nums">{where}</p>
      <LiveRegion message={where} />
      <div className="@container print:[container-type:normal]">
        <table role="table" className="w-full border-collapse text-start stacked:block">
          <caption className="sr-only">Rows of the list with what the policies say</caption>
          <thead role="rowgroup" className="stacked:sr-only">
            <tr role="row" className="border-b-2 border-edge">
              {heads.map((head) => (
                <th
                  key={head}
                  role="columnheader"
                  scope="col"
                  className="px-2 py-2 text-start align-bottom text-sm font-semibold text-muted"
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="stacked:block">
            {onPage.map((row) => {
              const name = nameOf(table, judged.reader, row);
              const { ruling } = row;
              return (
                <tr
                  key={row.at}
                  role="row"
                  data-row={name}
                  className="break-inside-avoid border-b border-line stacked:block stacked:py-3"
                >
                  <th role="rowheader" scope="row" className={classes(cell, 'text-start')}>
                    <button
                      type="button"
                      onClick={() => onOpen(row, name)}
                      className="min-h-11 min-w-11 cursor-pointer text-start font-semibold wrap-anywhere text-accent underline underline-offset-4"
                    >
                      <span className="sr-only">Open </span>
                      {name}
                    </button>
                  </th>
                  <td role="cell" className={cell}>
                    {payerName(ruling.payer)}
                  </td>
                  <td role="cell" className={cell}>
                    <ResultCell row={row} />
                    <UnreadCells row={row} />
                    {ruling.refused !== undefined && <p className="text-sm wrap-anywhere">{ruling.refused}</p>}
                  </td>
                  <td role="cell" className={cell}>
                    <AuthorizationCell row={row} />
                  </td>
                  <td role="cell" className={cell}>
                    <MissingCell row={row} spoken={spoken} />
                  </td>
                  <td role="cell" className={cell}>
                    {ruling.policy !== null && ruling.version !== null && policyWords(ruling.policy, ruling.version)}
                  </td>
                  <td role="cell" className={classes(cell, 'text-sm')}>
                    {ruling.cautions.map(({ title }) => title).join('; ')}
                  </td>
                  <td role="cell" className={cell}>
                    <WorkStateField
                      name={name}
                      at={row.at}
                      state={states.get(row.at) ?? 'to do'}
                      onChange={(state) =>
                        changeWorklist({ states: new Map([...states, [row.at, state]]), isUnsaved: true })
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button disabled={page === 0} onClick={() => toPage(page - 1)} data-repeats>
            Previous 100
          </Button>
          <Button disabled={page >= pages - 1} onClick={() => toPage(page + 1)} data-repeats>
            Next 100
          </Button>
        </div>
      )}
    </div>
  );
}
