import { isLibraryOf, type LibraryFile } from '../../../desk/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useDeskGround } from '../deskGround.ts';
import { noteAdded } from '../deskInHand.ts';
import { keyOfDraft, useOwnLibrary } from '../ownLibrary.ts';
import { useDoing } from './doing.ts';

interface AddHereProps {
  readonly library: () => LibraryFile;
  /** The name of its file. */
  readonly name: string;
  readonly isWhole: boolean;
}

const wordsFor = (isAsAdded: boolean): string =>
  isAsAdded ? 'It is added on this device.' : 'It is added on this device, as it was before you changed it.';

/** Puts the policy to use on this device, in the place of what was added of it before; and takes it off again. */
export function AddHere({ library, name, isWhole }: AddHereProps) {
  const { draft, vocabulary, today } = useDeskGround();
  const { index } = useHoldings();
  const { add, remove } = useAddedLibraries();
  const { isDoing, error, doing } = useDoing();
  const own = useOwnLibrary(draft, today);
  const isAsAdded = own !== undefined && isLibraryOf(own.library, draft, { vocabulary, books: index.payers, today });
  const put = async (): Promise<void> => {
    await add(library(), `${name}.library.json`, own?.note.id);
    noteAdded(keyOfDraft(draft, today));
  };
  return (
    <div className="space-y-3">
      <p className="max-w-help text-sm text-muted">
        Then it judges cases here, and every answer that rests on it says that it was added on this device.
      </p>
      <p role="status" className="font-semibold">
        {own && wordsFor(isAsAdded)}
      </p>
      {error !== undefined && <Notice kind="problem" title={`It could not be kept: ${error}`} />}
      <Toolbar>
        {isAsAdded ? (
          <ButtonLink href="#/" kind="primary">
            Check a case with it
          </ButtonLink>
        ) : (
          <Button kind="primary" disabled={!isWhole || isDoing} onClick={() => doing(put)}>
            {own ? 'Add it as it is now' : 'Add on this device'}
          </Button>
        )}
        {own && (
          <Button disabled={isDoing} onClick={() => doing(() => remove(own.note.id))}>
            Take it off this device
          </Button>
        )}
      </Toolbar>
    </div>
  );
}
