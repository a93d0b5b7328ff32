import { useState } from 'react';
import type { AddedLibrary } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useAddedLibraries } from '../../parts/addedLibraries.ts';
import { keptEntries } from '../../parts/deviceStore.ts';
import { AddLibrary } from './AddLibrary.tsx';
import { LibraryEntry } from './LibraryEntry.tsx';
import { UnreadableEntry } from './UnreadableEntry.tsx';

/** Libraries that were added to what the tool holds: opened, listed, saved and removed. */
export function LibrariesPanel() {
  const { libraries, problems, isReading, unread, unreadable, add, remove, pageWith } = useAddedLibraries();
  const [removed, setRemoved] = useState<readonly AddedLibrary[]>([]);
  const [drafts, setDrafts] = useState(0);
  const [failed, setFailed] = useState<string>();
  const [isDoing, setDoing] = useState(false);
  /** Does one thing at a time, and tells it only once it is done: until then what was on the screen is true. */
  const act = (work: () => Promise<void>, then?: () => void): void => {
    if (isDoing) return;
    setDoing(true);
    setFailed(undefined);
    void work()
      .then(then, (error: unknown) => {
        setFailed(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        setDoing(false);
      });
  };
  const isNone = libraries.length + unreadable.length === 0;
  return (
    <Panel heading="Added libraries">
      <div className="max-w-question space-y-4">
        {isReading && <p>Reading the libraries that were added.</p>}
        {!isReading && isNone && unread === undefined && <p>None. All policies below come with CryoCheck.</p>}
        {!isNone && (
          <ul>
            {libraries.map((added) => (
              <LibraryEntry
                key={added.note.id}
                added={added}
                problems={problems.get(added.note.id) ?? []}
                onRemove={() => {
                  act(
                    async () => {
                      await remove(added.note.id);
                      setDrafts((await keptEntries('drafts').catch(() => [])).length);
                    },
                    () => {
                      setRemoved((before) => [...before, added]);
                    },
                  );
                }}
              />
            ))}
            {unreadable.map((entry) => (
              <UnreadableEntry
                key={entry.key}
                entry={entry}
                onRemove={() => {
                  act(() => remove(entry.key));
                }}
              />
            ))}
          </ul>
        )}
        <div role="status">
          {removed.map((added) => (
            <Notice key={added.note.id} title={`${added.note.name} was removed from this device`}>
              <p>
                {drafts ? 'The draft at the desk is kept there.' : 'Nothing of it is left.'} It can come back until you
                leave.
              </p>
              <Button
                kind="quiet"
                onClick={() => {
                  act(
                    () => add(added.library, added.note.file),
                    () => {
                      setRemoved((before) => before.filter((each) => each !== added));
                    },
                  );
                }}
              >
                Put it back
              </Button>
            </Notice>
          ))}
          {failed !== undefined && (
            <Notice kind="problem" title="That could not be done">
              <p>{failed}</p>
            </Notice>
          )}
        </div>
        <AddLibrary removed={removed.map(({ library }) => library)} />
        {!pageWith && libraries.length > 0 && (
          <p className="text-sm text-muted">
            To hand a library on, save it as a file; a colleague adds that file here.
          </p>
        )}
      </div>
    </Panel>
  );
}
