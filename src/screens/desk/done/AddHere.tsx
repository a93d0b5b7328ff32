import { isLibraryOf, type LibraryFile } from '../../../desk/index.ts';
import { addedHereInWords } from '../../../library/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useDeskGround } from '../deskGround.ts';
import { noteAdded } from '../deskInHand.ts';
import { useReplaced } from '../ownLibrary.ts';
import { useDoing } from './doing.ts';

interface AddHereProps {
  readonly library: () => LibraryFile;
  /** The name of its file. */
  readonly name: string;
  readonly isWhole: boolean;
}

const wordsFor = (isAsAdded: boolean): string =>
  isAsAdded ? 'It is added on this device.' : 'It is added on this device, as it was before you changed it.';

/** Puts the policy to use on this device, in the place of what was added of it before; and takes it off again. What another reader added is named first. */
export function AddHere({ library, name, isWhole }: AddHereProps) {
  const { draft, vocabulary, today } = useDeskGround();
  const { index } = useHoldings();
  const { add, remove, whenRead } = useAddedLibraries();
  const { isDoing, error, doing } = useDoing();
  const replaced = useReplaced(draft, today);
  const isAsAdded =
    replaced !== undefined && isLibraryOf(replaced.added.library, draft, { vocabulary, books: index.payers, today });
  const isOwn = replaced !== undefined && (replaced.isOwn || isAsAdded);
  const put = async (): Promise<void> => {
    const made = library();
    await add(made, `${name}.library.json`, replaced?.added.note.id);
    const { libraries } = await whenRead();
    // It got its id as it was added.
    const own = libraries.find((added) => added.library === made);
    if (own) noteAdded(own.note.id);
  };
  return (
    <div className="space-y-3">
      <p className="max-w-help text-sm text-muted">
        Then it judges cases here, and every answer that rests on it says that it was added on this device.
      </p>
      <p role="status" className="font-semibold">
        {isOwn && wordsFor(isAsAdded)}
      </p>
      {replaced && !isOwn && (
        <Notice kind="warning" title="Another library on this device holds this policy">
          <p>
            “{replaced.added.note.name}”, {addedHereInWords(replaced.added.note)}. It was not made of this draft. If you
            add the draft, it takes the place of that library, which is then gone from this device. To keep both, give
            the draft another number or version.
          </p>
        </Notice>
      )}
      {error !== undefined && <Notice kind="problem" title={`It could not be kept: ${error}`} />}
      <Toolbar>
        {isAsAdded ? (
          <ButtonLink href="#/" kind="primary">
            Check a case with it
          </ButtonLink>
        ) : (
          <Button kind="primary" disabled={!isWhole || isDoing} onClick={() => doing(put)}>
            {replaced ? (isOwn ? 'Add it as it is now' : 'Add it in place of that library') : 'Add on this device'}
          </Button>
        )}
        {replaced && isOwn && (
          <Button disabled={isDoing} onClick={() => doing(() => remove(replaced.added.note.id))}>
            Take it off this device
          </Button>
        )}
      </Toolbar>
    </div>
  );
}
