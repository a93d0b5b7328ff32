import { ADDED, type Origin } from '../../determination/index.ts';
import { addedInWords } from '../addedWords.ts';
import type { LibraryNote } from '../holdings.ts';

const titles: Readonly<Record<LibraryNote['by'], string>> = {
  device: 'Added on this device',
  site: 'Added by this site',
  page: 'Added in this page',
  draft: 'A draft that is tried out',
};

/** What is told of an answer that rests on something that a library brought. `what` begins a sentence. */
export const originOf = (note: LibraryNote, what: string): Origin => ({
  id: ADDED,
  title: titles[note.by],
  says: `${what}: ${addedInWords(note)}. It does not come with CryoCheck.`,
});
