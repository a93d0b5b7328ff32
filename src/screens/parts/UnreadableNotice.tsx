import type { JudgedCase } from '../../case/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** What was typed and could not be read, with the way to mend it. It counts as no answer and is never called unknown. */
export function UnreadableNotice({
  judged: { unreadable, unasked },
}: {
  readonly judged: Pick<JudgedCase, 'unreadable' | 'unasked'>;
}) {
  const { length } = [...unreadable, ...unasked];
  if (length === 0) return null;
  return (
    <Notice kind="warning" title={length === 1 ? 'One answer could not be read' : 'Some answers could not be read'}>
      <ul className="list-disc ps-5">
        {unreadable.map(({ fact, text, why }) => (
          <li key={fact.name} className="break-words">
            {`${fact.label}: “${text}”. ${why} `}
            <TextLink href={`#/${fact.step}`} about={fact.label}>
              Change
            </TextLink>
          </li>
        ))}
        {unasked.map(({ name, text }) => (
          <li key={name} className="break-words">
            {`${name}: “${text}”. Nothing that is held asks this now; it counts again once the library that asks it is added.`}
          </li>
        ))}
      </ul>
      <p>Until it is changed it counts for nothing here.</p>
    </Notice>
  );
}
