import { useState } from 'react';
import { loadAdded, type Library, type LibraryProblem } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { contentsInWords } from './libraryWords.ts';
import { ProblemList } from './ProblemList.tsx';

/** What came of a file that was opened. */
type Opened =
  | { readonly kind: 'added'; readonly file: string; readonly library: Library }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly problems: readonly LibraryProblem[];
      /** What of it is good; undefined where nothing is. */
      readonly good: Library | undefined;
    }
  | { readonly kind: 'not-kept'; readonly file: string; readonly why: string };

/** Opens a library file: one that is good is added, one that is not is told part by part, and what of it is good can be taken. */
export function AddLibrary() {
  const { today } = useCaseInHand();
  const { add, whenRead } = useAddedLibraries();
  const [reading, setReading] = useState<string>();
  const [opened, setOpened] = useState<Opened>();
  /** A file that came while another was read. */
  const [passedOver, setPassedOver] = useState<string>();
  const isBusy = reading !== undefined;
  const keep = async (library: Library, file: string): Promise<void> => {
    await add(library, file);
    setOpened({ kind: 'added', file, library });
  };
  const open = async (file: File): Promise<void> => {
    const { openLibrary, tooLarge } = await loadAdded();
    const large = tooLarge(file.size);
    const { good, problems } =
      large === undefined
        ? await openLibrary(
            await file.text(),
            await whenRead(),
            { id: '', file: file.name, on: today, by: 'device' },
            today,
          )
        : { good: undefined, problems: [{ part: '', of: '', place: '', message: large }] };
    if (problems.length === 0 && good) await keep(good, file.name);
    else setOpened({ kind: 'refused', file: file.name, problems, good });
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
        {!isBusy && opened?.kind === 'added' && (
          <Notice title={`${opened.file} was added on this device`}>
            <p>It brings {contentsInWords(opened.library)}. Every answer that rests on it says so.</p>
          </Notice>
        )}
        {!isBusy && opened?.kind === 'not-kept' && (
          <Notice kind="problem" title={`${opened.file} was not added`}>
            <p>{opened.why}</p>
          </Notice>
        )}
        {!isBusy && opened?.kind === 'refused' && (
          <Notice kind="problem" title={`${opened.file} was not added`}>
            <ProblemList problems={opened.problems} />
            {opened.good && (
              <>
                <p>What is good in it: {contentsInWords(opened.good)}. Nothing of it is kept yet.</p>
                <Button
                  onClick={() => {
                    const { good, file } = opened;
                    if (good) alone(file, () => keep(good, file));
                  }}
                >
                  Take the good ones
                </Button>
              </>
            )}
          </Notice>
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
