import { atBeginning, dateInWords, localDate } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import type { AddedLibraries } from '../../parts/addedLibraries.ts';

interface UnreadableEntryProps {
  readonly entry: AddedLibraries['unreadable'][number];
  readonly onRemove: () => void;
}

/** What an entry is called: by the day it was kept on, its key ending with the time; another program writes other keys. */
const nameOf = (key: string): string => {
  const kept = new Date(/\S+T\S+$/.exec(key)?.[0] ?? '');
  return Number.isNaN(kept.getTime()) ? 'something' : `what was added on ${dateInWords(localDate(kept))}`;
};

/** What lies among the libraries of this device and is none that can be read: that, and the way to be rid of it. */
export function UnreadableEntry({ entry: { key, why }, onRemove }: UnreadableEntryProps) {
  const name = nameOf(key);
  return (
    <li className="space-y-1 border-t border-line py-3 first:border-t-0 first:pt-0">
      <Notice kind="warning" title={`${atBeginning(name)} cannot be read`}>
        <p>No answer rests on it. Remove it; add its file again.</p>
        <Disclosure summary="Details">
          <p className="wrap-anywhere">{`${key}: ${why}`}</p>
        </Disclosure>
      </Notice>
      <Button aria-label={`Remove ${name}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}
