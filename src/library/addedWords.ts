import { dateInDigits } from '../facts/index.ts';
import type { LibraryNote } from './holdings.ts';

const places = { device: 'on this device', site: 'by this site', page: 'in this page' } as const;

/** Where a library comes from and who read it: "added on this device, from practice.json, on 11/26/2026, read by J. Doe". */
export const addedInWords = ({ by, file, on, readBy }: LibraryNote): string => {
  const reader = readBy.trim() === '' ? '; the file does not say who read it' : `, read by ${readBy.trim()}`;
  if (by === 'draft') return `a draft that is tried out${reader}`;
  return `added ${places[by]}, from ${file}, on ${dateInDigits(on)}${reader}`;
};
