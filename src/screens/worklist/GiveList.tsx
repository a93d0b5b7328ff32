import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ListActions } from './useListActions.ts';

const counted = (count: number): string => count.toLocaleString('en-US');

/** The files that are read as lists. */
export const LISTS = '.csv,.tsv,.txt,.xlsx';

/** Where a list is pasted or dropped. It is read at once; nothing of it leaves the tab. */
export function GiveList({ actions }: { readonly actions: ListActions }) {
  return (
    <Panel heading="1. Give the list">
      <div className="space-y-4 print:hidden">
        <FileDrop
          label="Choose or drop a file"
          name="file"
          help="CSV, TSV or .xlsx, up to 100,000 rows and 60 columns, with the names of the columns in one row. Two files that were saved here are compared."
          accept={LISTS}
          error={actions.problem}
          several
          onFile={(...files) => void actions.readFiles(files)}
        />
        <TextArea
          name="rows"
          label="Or paste rows from a spreadsheet"
          help="With the row that names the columns."
          rows={3}
          spellCheck={false}
          onChange={({ target: { value } }) => {
            if (value.trim() !== '') void actions.readText(value);
          }}
        />
      </div>
    </Panel>
  );
}

/** What goes on with the list, by rows, and how to stop it. */
export function ListProgress({ actions: { progress, stop } }: { readonly actions: ListActions }) {
  const says =
    progress.kind === 'idle'
      ? ''
      : `${progress.kind === 'reading' ? 'Reading' : 'Judging'}: ${counted(progress.rows)} rows so far`;
  return (
    <>
      <LiveRegion message={says} rest={1500} />
      {says !== '' && (
        <div className="flex flex-wrap items-center gap-4">
          <p className="tabular-nums">{says}</p>
          <Button onClick={stop}>Stop</Button>
        </div>
      )}
    </>
  );
}
