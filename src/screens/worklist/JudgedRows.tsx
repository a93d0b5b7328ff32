import { useDeferredValue, useMemo } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import type { Spoken, WorkState } from '../../worklist/index.ts';
import type { ListedRow } from './judgedList.ts';
import type { ListInHand } from './exportedList.ts';
import { countsOf, ROWS_A_PAGE, rowsIn } from './listView.ts';
import type { PolicyWords } from './otherwiseWords.ts';
import { RowFilters } from './RowFilters.tsx';
import { RowsTable } from './RowsTable.tsx';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

interface JudgedRowsProps {
  readonly list: ListInHand;
  readonly spoken: Spoken;
  readonly policyWords: PolicyWords;
  readonly onOpen: (row: ListedRow, name: string) => void;
}

const counted = (count: number): string => count.toLocaleString('en-US');

const noteState = ({ at }: ListedRow, state: WorkState): void => {
  changeWorklist((before) => ({ states: new Map([...before.states, [at, state]]), isUnsaved: true }));
};

/** The rows of a judged list, a hundred a page. */
export function JudgedRows({ list, spoken, policyWords, onOpen }: JudgedRowsProps) {
  const { view } = useWorklist();
  const { judged } = list;
  // What was pressed answers at once; the rows come after it, in pieces.
  const seen = useDeferredValue(view);
  const counts = useMemo(() => countsOf(judged.rows), [judged.rows]);
  const shown = useMemo(() => rowsIn(judged.rows, seen), [judged.rows, seen]);
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const page = Math.min(seen.page, pages - 1);
  const onPage = useMemo(() => shown.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE), [shown, page]);
  const where = `${counted(shown.length)} of ${counted(judged.rows.length)} rows, page ${counted(page + 1)} of ${counted(pages)}`;
  const toPage = (next: number): void => {
    // A button that is off keeps the focus of whoever pressed it.
    if (next >= 0 && next < pages) changeWorklist({ view: { ...view, page: next } });
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
      <RowsTable
        list={list}
        rows={onPage}
        spoken={spoken}
        policyWords={policyWords}
        onOpen={onOpen}
        onState={noteState}
      />
      {pages > 1 && (
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button aria-disabled={page === 0} onClick={() => toPage(page - 1)} data-repeats>
            Previous 100
          </Button>
          <Button aria-disabled={page === pages - 1} onClick={() => toPage(page + 1)} data-repeats>
            Next 100
          </Button>
        </div>
      )}
    </div>
  );
}
