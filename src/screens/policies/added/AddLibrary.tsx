import { useState } from 'react';
import { loadAdded, type Library, type LibraryProblem } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { useHoldings } from '../../parts/holdings.ts';
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
  const holdings = useHoldings();
  const { today } = useCaseInHand();
  const { add } = useAddedLibraries();
  const [isReading, setReading] = useState(false);
  const [opened, setOpened] = useState<Opened>();
  const keep = async (library: Library, file: string): Promise<void> => {
    setOpened(
      await add(library, file).then(
        (): Opened => ({ kind: 'added', file, library }),
        (error: unknown): Opened => ({
          kind: 'not-kept',
          file,
          why: error instanceof Error ? error.message : String(error),
        }),
      ),
    );
  };
  const open = async (file: File): Promise<void> => {
    const { openLibrary, tooLarge } = await loadAdded();
    const large = tooLarge(file.size);
    const { good, problems } =
      large === undefined
        ? await openLibrary(await file.text(), holdings, { id: '', file: file.name, on: today, by: 'device' }, today)
        : { good: undefined, problems: [{ part: '', of: '', place: '', message: large }] };
    if (problems.length === 0 && good) await keep(good, file.name);
    else setOpened({ kind: 'refused', file: file.name, problems, good });
  };
  return (
    <div className="space-y-3">
      <FileDrop
        label="Add a library file"
        name="library"
        help="A .json file with payers and policies that somebody read. It is checked here as every policy of this tool is, kept on this device alone, and sent nowhere."
        accept=".json,application/json"
        onFile={(file) => {
          setReading(true);
          void open(file)
            .catch((error: unknown) => {
              setOpened({
                kind: 'not-kept',
                file: file.name,
                why: error instanceof Error ? error.message : String(error),
              });
            })
            .finally(() => {
              setReading(false);
            });
        }}
      />
      <div role="status">
        {isReading && <p>Checking the file.</p>}
        {!isReading && opened?.kind === 'added' && (
          <Notice title={`${opened.file} was added on this device`}>
            <p>It brings {contentsInWords(opened.library)}. Every answer that rests on it says so.</p>
          </Notice>
        )}
        {!isReading && opened?.kind === 'not-kept' && (
          <Notice kind="problem" title={`${opened.file} was not added`}>
            <p>{opened.why}</p>
          </Notice>
        )}
        {!isReading && opened?.kind === 'refused' && (
          <Notice kind="problem" title={`${opened.file} was not added`}>
            <ProblemList problems={opened.problems} />
            {opened.good && (
              <>
                <p>What is good in it: {contentsInWords(opened.good)}. Nothing of it is kept yet.</p>
                <Button
                  onClick={() => {
                    if (opened.good) void keep(opened.good, opened.file);
                  }}
                >
                  Take the good ones
                </Button>
              </>
            )}
          </Notice>
        )}
      </div>
    </div>
  );
}
