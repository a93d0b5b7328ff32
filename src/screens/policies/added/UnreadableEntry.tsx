import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { AddedLibraries } from '../../parts/addedLibraries.ts';

interface UnreadableEntryProps {
  readonly entry: AddedLibraries['unreadable'][number];
  readonly onRemove: () => void;
}

/** What lies among the libraries of this device and is none that can be read: why, and the way to be rid of it. */
export function UnreadableEntry({ entry: { key, why }, onRemove }: UnreadableEntryProps) {
  return (
    <li className="space-y-1 border-t border-line py-3 first:border-t-0 first:pt-0" data-unreadable={key}>
      <Notice kind="warning" title={`What is kept as “${key}” cannot be read`}>
        <p className="break-words">{why}</p>
        <p>No answer rests on it. If you have its file, remove it here and add the file again.</p>
      </Notice>
      <Button aria-label={`Remove what is kept as ${key}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}
