import * as z from 'zod/mini';
import { schemaProblems } from '../../facts/index.ts';
import type { LibraryNote } from '../holdings.ts';
import { libraryFrom } from './readLibrary.ts';
import type { AddedLibrary } from './shape.ts';

const text = z.string();

const noteSchema = z.strictObject({
  id: text.check(z.minLength(1)),
  name: text,
  readBy: text,
  madeOn: z.iso.date(),
  file: text,
  on: z.iso.date(),
  by: z.enum(['device', 'site', 'page', 'draft']),
}) satisfies z.ZodMiniType<LibraryNote>;

/** A library as it was kept, or why it is none. */
export type AddedRead =
  { readonly ok: true; readonly added: AddedLibrary } | { readonly ok: false; readonly why: string };

/** Reads strictly what a page or a device kept: another program may have written there, or an older page in another shape. Never throws. */
export const readAdded = (value: unknown): AddedRead => {
  if (typeof value !== 'object' || value === null || !('library' in value) || !('note' in value))
    return { ok: false, why: 'it is no library with a note of where it comes from' };
  const read = libraryFrom(value.library);
  const note = z.safeParse(noteSchema, value.note);
  if (read.ok && note.success) return { ok: true, added: { library: read.library, note: note.data } };
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(note.success ? [] : schemaProblems(note.error.issues, 'the note on a library', value.note)).map(
      ({ place, message }) => ({
        place: place === '' ? 'note' : `note.${place}`,
        message,
      }),
    ),
  ];
  return {
    ok: false,
    why: problems.map(({ place, message }) => (place === '' ? message : `${place}: ${message}`)).join('; '),
  };
};
