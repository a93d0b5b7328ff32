import type { Holdings, LibraryNote } from '../holdings.ts';
import { openLibrary, type LibraryOpened, type LibraryOrigin } from './openLibrary.ts';
import { readLibrary } from './readLibrary.ts';
import type { AddedLibrary, Library } from './shape.ts';

/** What judges, and the libraries that are on it. */
export interface Standing {
  readonly holdings: Holdings;
  readonly libraries: readonly AddedLibrary[];
}

/** A library file that was opened where libraries stand already. */
export interface OpenedBeside extends LibraryOpened {
  /** Another library of its name on this device, in whose place it was checked and can come; undefined where there is none. */
  readonly older: LibraryNote | undefined;
  /** All that it brings, where nothing is wrong with it beside all that stands, also beside the older one. */
  readonly whole: Library | undefined;
}

/** A file that is refused as a whole. */
export const refusedWhole = (message: string): OpenedBeside => ({
  problems: [{ part: '', of: '', place: '', message }],
  good: undefined,
  older: undefined,
  whole: undefined,
});

/**
 * Opens the text of a library file beside all that stands or, where there is an older library of its name on this device, in the
 * place of that. `standing` tells what stands, also without one library, by its id. `today` is the local date, YYYY-MM-DD.
 */
export const openBeside = async (
  text: string,
  standing: (without?: string) => Promise<Standing>,
  origin: LibraryOrigin,
  today: string,
): Promise<OpenedBeside> => {
  const { holdings, libraries } = await standing();
  const read = readLibrary(text);
  const named = libraries.filter(
    ({ note, library }) => note.by === 'device' && read.ok && library.name === read.library.name,
  );
  if (named.some(({ library }) => read.ok && JSON.stringify(library) === JSON.stringify(read.library)))
    return refusedWhole('there is nothing to add: this library is added on this device');
  const opened = await openLibrary(text, holdings, origin, today);
  const beside = { ...opened, older: undefined, whole: opened.problems.length === 0 ? opened.good : undefined };
  const older = named.at(-1)?.note;
  if (!older) return beside;
  const instead = await openLibrary(text, (await standing(older.id)).holdings, origin, today);
  // One that rests on the older one can only stand beside it.
  return instead.good ? { ...beside, ...instead, older } : beside;
};
