import { dateInDigits } from '../facts/index.ts';
import type { LibraryNote } from './holdings.ts';

const places = { device: 'on this device', site: 'by this site', page: 'in this page' } as const;

// A sentence ends behind it: a reader’s initials bring no full stop of their own.
const readInWords = ({ readBy }: LibraryNote): string => {
  const reader = readBy.trim().replace(/\.+$/, '');
  return reader === '' ? '; the file does not say who read it' : `, read by ${reader}`;
};

const inWords = (note: LibraryNote, from: string): string =>
  note.by === 'draft'
    ? `a draft that is tried out${readInWords(note)}`
    : `added ${places[note.by]}${from} on ${dateInDigits(note.on)}${readInWords(note)}`;

/** Where a library comes from and who read it: "added on this device, from “Policy 7”, on 11/26/2026, read by J. Doe". */
export const addedInWords = (note: LibraryNote): string => inWords(note, `, from “${note.name}”,`);

/** The same where the library is named beside it: "added on this device on 11/26/2026, read by J. Doe". */
export const addedHereInWords = (note: LibraryNote): string => inWords(note, '');
