import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { AddedLibraries } from './addedLibraries.ts';
import { notCounted } from './notCounted.ts';

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
export function LibraryNews({ added }: { readonly added: AddedLibraries }) {
  const [path] = useLocation();
  return (
    // What is printed of a request is sent to the payer; the office's own copy says it there.
    <div className={path === '/request' ? 'print:hidden' : undefined} role="status">
      {added.isReading ? (
        <StillReading />
      ) : (
        <div className="mb-6">
          <Notice kind="warning" title="Answers here are given without all that was added">
            <ul className="list-disc ps-5">
              {notCounted(added).map((says) => (
                <li key={says} className="break-words">
                  {says}
                </li>
              ))}
            </ul>
            {path !== '/policies' && (
              <p className="print:hidden">
                <TextLink href="#/policies">See the added libraries</TextLink>
              </p>
            )}
          </Notice>
        </div>
      )}
    </div>
  );
}
