import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import type { Spoken } from '../../worklist/index.ts';
import { download } from '../parts/download.ts';
import { writeBeside } from './besideThePage.ts';
import { exportedCsv, exportedRows, messagesFor, type ListInHand } from './exportedList.ts';
import { changeWorklist } from './worklistInHand.ts';

const NAME = 'worklist';

/** The list as files, the messages to the clinic, and paper. */
export function SaveList({ list, spoken }: { readonly list: ListInHand; readonly spoken: Spoken }) {
  const [problem, setProblem] = useState<string>();
  const saveWorkbook = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const file = await writeBeside(exportedRows(list, spoken)).done;
      if (!file) return;
      download(`${NAME}.xlsx`, file.type, file);
      changeWorklist({ isUnsaved: false });
    } catch {
      setProblem('This list is too long to be saved as .xlsx here. Save it as CSV: every spreadsheet opens it.');
    }
  };
  return (
    <div className="space-y-2">
      <Toolbar>
        <Button
          onClick={() => {
            download(`${NAME}.csv`, 'text/csv', exportedCsv(list, spoken));
            changeWorklist({ isUnsaved: false });
          }}
        >
          Save as CSV
        </Button>
        <Button onClick={() => void saveWorkbook()}>Save as XLSX</Button>
        <CopyButton
          label="Copy the messages to the clinic"
          text={() => messagesFor(list, spoken) || 'Nothing is missing in any row.'}
        />
        <Button onClick={() => window.print()}>Print summary</Button>
      </Toolbar>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
