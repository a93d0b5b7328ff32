import type { Origin } from '../../determination/index.ts';
import { dateInDigits } from '../../facts/index.ts';
import type { LibraryNote } from '../holdings.ts';

/** The id of the caution on an answer that rests on something added. */
export const ADDED = 'added';

/** Where a library comes from and who read it: "added on this device, from practice.json, on 11/26/2026, read by J. Doe". */
export const addedInWords = ({ by, file, on, readBy }: LibraryNote): string => {
  const reader = readBy.trim() === '' ? '; the file does not say who read it' : `, read by ${readBy.trim()}`;
  if (by === 'draft') return `a draft that is tried out${reader}`;
  return `added ${by === 'site' ? 'by this site' : 'on this device'}, from ${file}, on ${dateInDigits(on)}${reader}`;
};

const titles: Readonly<Record<LibraryNote['by'], string>> = {
  device: 'Added on this device',
  site: 'Added by this site',
  draft: 'A draft that is tried out',
};

/** What is told of an answer that rests on something that a library brought. `what` begins a sentence. */
export const originOf = (note: LibraryNote, what: string): Origin => ({
  id: ADDED,
  title: titles[note.by],
  says: `${what}: ${addedInWords(note)}. It does not come with CryoCheck.`,
});
