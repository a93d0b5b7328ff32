import { useEffect, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { AddedLibraries } from './addedLibraries.ts';

/** What takes less, in ms, is over before it is read. */
const SOON_MS = 300;

function StillReading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, SOON_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    isLong && (
      <div className="mb-6">
        <Notice title="The added libraries are still being read">
          <p>Answers here do without them until they are. Then they are given again.</p>
        </Notice>
      </div>
    )
  );
}

/** Libraries that were added and do not count, or not all of them, or not yet: no answer given without them looks whole. */
export function LibraryNews({
  added: { libraries, problems, isReading, unread, unreadable },
}: {
  readonly added: AddedLibraries;
}) {
  const partly = libraries.filter(({ note }) => problems.has(note.id));
  return (
    <div className="print:hidden" role="status">
      {isReading ? (
        <StillReading />
      ) : (
        <div className="mb-6">
          <Notice kind="warning" title="Answers here are given without all that was added">
            <ul className="list-disc ps-5">
              {unread !== undefined && <li className="break-words">Libraries could not be read: {unread}.</li>}
              {unreadable.length > 0 && <li>Something that is kept on this device as a library cannot be read.</li>}
              {partly.map(({ note }) => (
                <li key={note.id} className="break-words">
                  Not all of {note.name} is used.
                </li>
              ))}
            </ul>
            <p>
              <TextLink href="#/policies">See the added libraries</TextLink>
            </p>
          </Notice>
        </div>
      )}
    </div>
  );
}
