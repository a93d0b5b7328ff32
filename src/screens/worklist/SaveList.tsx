import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import type { Spoken } from '../../worklist/index.ts';
import { download } from '../parts/download.ts';
import { writeBeside } from './besideThePage.ts';
import { exportedCsv, exportedRows, messagesFor, type ListInHand } from './exportedList.ts';
import { changeWorklist } from './worklistInHand.ts';

const NAME = 'worklist';

/** The list as files, the messages to the clinic, and paper. */
export function SaveList({ list, spoken }: { readonly list: ListInHand; readonly spoken: Spoken }) {
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async (name: string, write: () => Promise<Blob | undefined>): Promise<void> => {
    if (isWriting) return;
    setProblem(undefined);
    setWriting(true);
    try {
      const file = await write();
      if (!file) return;
      download(name, file.type, file);
      // What was noted while the file was written is not in it.
      changeWorklist((now) =>
        now.judged?.judged === list.judged && now.states === list.states ? { isUnsaved: false } : {},
      );
    } catch {
      setProblem(`${name} could not be written. Save the list the other way: every spreadsheet opens CSV.`);
    } finally {
      setWriting(false);
    }
  };
  const says = isWriting ? 'The file is being written' : '';
  return (
    <div className="space-y-2">
      <Toolbar>
        <Button aria-disabled={isWriting} onClick={() => void save(`${NAME}.csv`, () => exportedCsv(list, spoken))}>
          Save as CSV
        </Button>
        <Button
          aria-disabled={isWriting}
          onClick={() => void save(`${NAME}.xlsx`, () => writeBeside(exportedRows(list, spoken)).done)}
        >
          Save as XLSX
        </Button>
        <CopyButton
          label="Copy the messages to the clinic"
          text={() => messagesFor(list, spoken) || 'Nothing is missing in any row.'}
        />
        <Button onClick={() => window.print()}>Print summary</Button>
      </Toolbar>
      <LiveRegion message={says} rest={1000} />
      {says !== '' && <p>{says}</p>}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
