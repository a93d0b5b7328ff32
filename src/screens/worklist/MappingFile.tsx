import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { mappingText, readMapping, type Spoken } from '../../worklist/index.ts';
import { download } from '../parts/download.ts';
import { choicesFrom, mappingOf } from './chosenColumns.ts';
import { keepMapping, keptMapping } from './keptMappings.ts';
import type { ListRead } from './readList.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

/** What the columns hold, as a file for the next list and the command line: headers and words, no rows. */
export function MappingFile({ read, spoken }: { readonly read: ListRead; readonly spoken: Spoken }) {
  const { choices } = useWorklist();
  const headers = read.table.columns.map(({ header }) => header);
  const [problem, setProblem] = useState<string>();
  const [isKept, setKept] = useState(() => keptMapping(headers, spoken) !== undefined);
  const [isRefused, setRefused] = useState(false);
  const open = async (file: File): Promise<void> => {
    const opened = readMapping(await file.text(), spoken);
    setProblem(opened.ok ? undefined : opened.problems.map(({ place, message }) => `${place}: ${message}`).join('; '));
    if (opened.ok) changeWorklist({ choices: choicesFrom(opened.mapping, read.table), judged: undefined });
  };
  return (
    <Disclosure summary="Save or open what was chosen">
      <div className="space-y-4 print:hidden">
        <Button
          onClick={() =>
            download('worklist-mapping.json', 'application/json', mappingText(mappingOf(read.table, choices, spoken)))
          }
        >
          Save mapping
        </Button>
        <FileDrop
          label="Open a mapping"
          name="mapping"
          help="A file that was saved here. It holds headers and words, no rows."
          accept=".json,application/json"
          error={problem}
          onFile={(file) => void open(file)}
        />
        <Checkbox
          name="keepMapping"
          label="Keep these choices on this device for lists with the same columns"
          checked={isKept}
          error={isRefused ? 'This browser does not let the page keep anything.' : undefined}
          onChange={({ target }) => {
            const isDone = keepMapping(headers, target.checked ? mappingOf(read.table, choices, spoken) : undefined);
            setRefused(!isDone);
            setKept(isDone && target.checked);
          }}
        />
      </div>
    </Disclosure>
  );
}
