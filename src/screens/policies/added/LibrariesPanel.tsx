import { useState } from 'react';
import type { AddedLibrary } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { AddLibrary } from './AddLibrary.tsx';
import { LibraryEntry } from './LibraryEntry.tsx';

/** Libraries that were added to what the tool holds: opened, listed, saved and removed. */
export function LibrariesPanel() {
  const { libraries, problems, unread, add, remove, pageWith } = useAddedLibraries();
  const [removed, setRemoved] = useState<AddedLibrary>();
  const [failed, setFailed] = useState<string>();
  const act = (done: Promise<void>): void => {
    setFailed(undefined);
    void done.catch((error: unknown) => {
      setFailed(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <Panel heading="Added libraries">
      <div className="max-w-question space-y-4">
        {unread !== undefined && (
          <Notice kind="problem" title="Libraries could not be read">
            <p>{unread}</p>
          </Notice>
        )}
        {libraries.length === 0 ? (
          <p>None. All policies below come with CryoCheck.</p>
        ) : (
          <ul>
            {libraries.map((added) => (
              <LibraryEntry
                key={added.note.id}
                added={added}
                problems={problems.get(added.note.id) ?? []}
                onRemove={() => {
                  setRemoved(added);
                  act(remove(added.note.id));
                }}
              />
            ))}
          </ul>
        )}
        <div role="status">
          {removed && (
            <Notice title={`${removed.note.name} was removed from this device`}>
              <p>Nothing of it is left on it. Until you leave this screen it can come back.</p>
              <Button
                kind="quiet"
                onClick={() => {
                  act(add(removed.library, removed.note.file));
                  setRemoved(undefined);
                }}
              >
                Put it back
              </Button>
            </Notice>
          )}
          {failed !== undefined && (
            <Notice kind="problem" title="That could not be done">
              <p>{failed}</p>
            </Notice>
          )}
        </div>
        <AddLibrary />
        {!pageWith && libraries.length > 0 && (
          <p className="text-sm text-muted">
            CryoCheck in one file can be saved with its libraries in it. From this site save the library as a file.
          </p>
        )}
      </div>
    </Panel>
  );
}
