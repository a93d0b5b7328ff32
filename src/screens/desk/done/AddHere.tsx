import { policyIdOf, versionOf, type LibraryFile } from '../../../desk/index.ts';
import { versionKey } from '../../../library/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useDeskGround } from '../deskGround.ts';
import { useDoing } from './doing.ts';

interface AddHereProps {
  readonly library: () => LibraryFile;
  /** The name of its file. */
  readonly name: string;
  readonly isWhole: boolean;
}

/** Puts the policy to use on this device, and takes it off again. */
export function AddHere({ library, name, isWhole }: AddHereProps) {
  const { draft, today } = useDeskGround();
  const { added } = useHoldings();
  const { add, remove } = useAddedLibraries();
  const { isDoing, error, doing } = useDoing();
  const note = added.policies.get(versionKey({ policy: policyIdOf(draft), version: versionOf(draft, today) }));
  return (
    <div className="space-y-3">
      <p className="max-w-help text-sm text-muted">
        Then it judges cases here, and every answer that rests on it says that it was added on this device.
      </p>
      <p role="status" className="font-semibold">
        {note && 'It is added on this device.'}
      </p>
      {error !== undefined && <Notice kind="problem" title={`It could not be kept: ${error}`} />}
      {note ? (
        <Toolbar>
          <ButtonLink href="#/" kind="primary">
            Check a case with it
          </ButtonLink>
          {note.by === 'device' && (
            <Button disabled={isDoing} onClick={() => doing(() => remove(note.id))}>
              Take it off, to go on writing
            </Button>
          )}
        </Toolbar>
      ) : (
        <Toolbar>
          <Button
            kind="primary"
            disabled={!isWhole || isDoing}
            onClick={() => doing(() => add(library(), `${name}.library.json`))}
          >
            Add on this device
          </Button>
        </Toolbar>
      )}
    </div>
  );
}
