import { dateInWords } from '../../../facts/index.ts';
import type { Library, LibraryNote } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { contentsInWords } from './libraryWords.ts';
import type { CheckedFile } from './openedFile.ts';
import { ProblemList } from './ProblemList.tsx';

interface CheckedNoticeProps {
  readonly checked: CheckedFile;
  /** Keeps it, in place of the older one or beside all. */
  readonly onKeep: (library: Library, replaced?: LibraryNote) => void;
}

/** A library file that is not kept yet: what is wrong with it, what is good in it, and how that can be taken. */
export function CheckedNotice({ checked: { file, problems, good, older, whole }, onKeep }: CheckedNoticeProps) {
  const isWhole = problems.length === 0;
  return (
    <Notice
      kind={isWhole ? 'info' : 'problem'}
      title={isWhole ? `${file} can replace a library of its name` : `${file} was not added`}
    >
      {older && good && (
        <p>
          “{older.name}” was added on this device from {older.file} on {dateInWords(older.on)}.
        </p>
      )}
      {!isWhole && <ProblemList problems={problems} />}
      {good && (
        <>
          <p>
            {isWhole ? 'The new file brings' : 'What is good in it:'} {contentsInWords(good)}. Nothing of it is kept
            yet.
          </p>
          <Toolbar>
            {older && (
              <Button
                kind="primary"
                onClick={() => {
                  onKeep(good, older);
                }}
              >
                Replace the one added on {dateInWords(older.on)}
                {!isWhole && ' with the good ones'}
              </Button>
            )}
            {older && whole && (
              <Button
                onClick={() => {
                  onKeep(whole);
                }}
              >
                Keep both
              </Button>
            )}
            {!older && (
              <Button
                onClick={() => {
                  onKeep(good);
                }}
              >
                Take the good ones
              </Button>
            )}
          </Toolbar>
        </>
      )}
    </Notice>
  );
}
