import { atBeginning } from '../../../facts/index.ts';
import { addedHereInWords, type AddedLibrary, type LibraryProblem } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { Day } from '../../parts/Day.tsx';
import { download } from '../../parts/download.ts';
import { contentsInWords, libraryFileName } from './libraryWords.ts';
import { ProblemList } from './ProblemList.tsx';

interface LibraryEntryProps {
  readonly added: AddedLibrary;
  /** What of it cannot be used by now. */
  readonly problems: readonly LibraryProblem[];
  readonly onRemove: (added: AddedLibrary) => void;
}

/** One library: where it comes from, what it brings, a file of it, and the way to be rid of it. */
export function LibraryEntry({ added, problems, onRemove }: LibraryEntryProps) {
  const { libraries, pageWith } = useAddedLibraries();
  const { library, note } = added;
  return (
    <li className="space-y-1 border-t border-line py-3 first:border-t-0 first:pt-0" data-library={note.id}>
      <p className="font-semibold">{note.name}</p>
      <p>
        {atBeginning(addedHereInWords(note))}. Made on <Day date={note.madeOn} />; it brings {contentsInWords(library)}.
      </p>
      {problems.length > 0 && (
        <Notice kind="warning" title="Not all of it is used any longer">
          <ProblemList problems={problems} />
        </Notice>
      )}
      <div className="flex flex-wrap gap-x-3 gap-y-2 print:hidden">
        <Button
          aria-label={`Save ${note.name} as a file`}
          onClick={() => {
            download(libraryFileName(library), 'application/json', `${JSON.stringify(library, null, 2)}\n`);
          }}
        >
          Save as a file
        </Button>
        {pageWith && (
          <Button
            onClick={() => {
              download('cryocheck.html', 'text/html', pageWith(libraries.filter((each) => each === added)));
            }}
          >
            Save this page with it
          </Button>
        )}
        {note.by === 'device' && (
          <Button
            aria-label={`Remove ${note.name}`}
            onClick={() => {
              onRemove(added);
            }}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
