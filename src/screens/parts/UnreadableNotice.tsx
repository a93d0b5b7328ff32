import type { JudgedCase } from '../../case/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useAddedLibraries } from './addedLibraries.ts';

/** What was typed and counts for nothing: what could not be read, with the way to mend it, and what nothing asks now. It counts as no answer and is never called unknown. */
export function UnreadableNotice({
  judged: { unreadable, unasked },
}: {
  readonly judged: Pick<JudgedCase, 'unreadable' | 'unasked'>;
}) {
  const { isReading } = useAddedLibraries();
  // A library that is still to be read may know what nothing knows yet.
  if (isReading) return null;
  return (
    <>
      {unreadable.length > 0 && (
        <Notice
          kind="warning"
          title={unreadable.length === 1 ? 'One answer could not be read' : 'Some answers could not be read'}
        >
          <ul className="list-disc ps-5">
            {unreadable.map(({ fact, text, why }) => (
              <li key={fact.name} className="break-words">
                {`${fact.label}: “${text}”. ${why} `}
                <TextLink href={`#/${fact.step}`} about={fact.label}>
                  Change
                </TextLink>
              </li>
            ))}
          </ul>
          <p>Until it is changed it counts for nothing here.</p>
        </Notice>
      )}
      {unasked.length > 0 && (
        <Notice
          kind="warning"
          title={unasked.length === 1 ? 'One answer is to no question here' : 'Some answers are to no question here'}
        >
          <ul className="list-disc ps-5">
            {unasked.map(({ key, name, text }) => (
              <li key={key} className="break-words">
                {`${name}: “${text}”.`}
              </li>
            ))}
          </ul>
          <p>Nothing that is held asks this now. It counts again once the library that asks it is added.</p>
        </Notice>
      )}
    </>
  );
}
