import { useState } from 'react';
import { dateInWords } from '../../../facts/index.ts';
import type { Library, LibraryNote } from '../../../library/index.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { CheckedNotice } from './CheckedNotice.tsx';
import { contentsInWords } from './libraryWords.ts';
import { checkFile, type OpenedFile } from './openedFile.ts';

/** Opens a library file: one that is good is added, one of the name of another can replace that, and one that is not is told part by part. What was removed since is not told as added. */
export function AddLibrary({ removed }: { readonly removed: readonly Library[] }) {
  const { today } = useCaseInHand();
  const { add, whenRead } = useAddedLibraries();
  const [reading, setReading] = useState<string>();
  const [opened, setOpened] = useState<OpenedFile>();
  /** A file that came while another was read. */
  const [passedOver, setPassedOver] = useState<string>();
  const isBusy = reading !== undefined;
  const keep = async (library: Library, file: string, replaced?: LibraryNote): Promise<void> => {
    await (replaced ? add(library, file, replaced.id) : add(library, file));
    setOpened({ kind: 'added', file, library, ...(replaced ? { replaced } : {}) });
  };
  const open = async (file: File): Promise<void> => {
    const checked = await checkFile(file, whenRead, today);
    if (checked.whole && !checked.older) await keep(checked.whole, file.name);
    else setOpened(checked);
  };
  /** One file at a time: what is checked is checked against all that was added before it. */
  const alone = (file: string, work: () => Promise<void>): void => {
    setReading(file);
    setPassedOver(undefined);
    void work()
      .catch((error: unknown) => {
        setOpened({ kind: 'not-kept', file, why: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => {
        setReading(undefined);
      });
  };
  return (
    <div className="space-y-3">
      <FileDrop
        label="Add a library file"
        name="library"
        help="A .json file with payers and policies that somebody read. It is checked here as every policy of this tool is, kept on this device alone, and sent nowhere."
        accept=".json,application/json"
        onFile={(file) => {
          if (isBusy) setPassedOver(file.name);
          else alone(file.name, () => open(file));
        }}
      />
      <div role="status">
        {isBusy && <p>Checking {reading}.</p>}
        {!isBusy && opened?.kind === 'added' && !removed.includes(opened.library) && (
          <Notice title={`${opened.file} was added on this device`}>
            <p>
              It brings {contentsInWords(opened.library)}
              {opened.replaced && `, in place of the one added on ${dateInWords(opened.replaced.on)}`}. Every answer
              that rests on it says so.
            </p>
          </Notice>
        )}
        {!isBusy && opened?.kind === 'not-kept' && (
          <Notice kind="problem" title={`${opened.file} was not added`}>
            <p>{opened.why}</p>
          </Notice>
        )}
        {!isBusy && opened?.kind === 'checked' && (
          <CheckedNotice
            checked={opened}
            onKeep={(library, replaced) => {
              alone(opened.file, () => keep(library, opened.file, replaced));
            }}
          />
        )}
        {passedOver !== undefined && (
          <Notice kind="problem" title={`${passedOver} was not opened`}>
            <p>One file is checked at a time. Choose it again once the other one is done.</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
