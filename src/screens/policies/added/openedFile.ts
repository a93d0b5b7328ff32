import type { Library, LibraryNote, LibraryProblem } from '../../../library/index.ts';
import { loadAdded } from '../../../library/index.ts';
import type { AddedLibraries } from '../../parts/addedLibraries.ts';

/** A library file that was checked and is not kept yet. */
export interface CheckedFile {
  readonly kind: 'checked';
  readonly file: string;
  readonly problems: readonly LibraryProblem[];
  /** What of it is good; undefined where nothing is. */
  readonly good: Library | undefined;
  /** Another library of its name on this device, in whose place it can come; undefined where there is none. */
  readonly older: LibraryNote | undefined;
  /** All of it, where nothing is wrong with it beside all that was added, also beside the older one. */
  readonly whole: Library | undefined;
}

/** What came of a file that was opened. */
export type OpenedFile =
  | CheckedFile
  | { readonly kind: 'added'; readonly file: string; readonly library: Library; readonly replaced?: LibraryNote }
  | { readonly kind: 'not-kept'; readonly file: string; readonly why: string };

/** Checks a library file beside all that was added or, where there is an older one of its name, in the place of that. `today` is the local date, YYYY-MM-DD. */
export const checkFile = async (
  file: File,
  whenRead: AddedLibraries['whenRead'],
  today: string,
): Promise<CheckedFile> => {
  const { openLibrary, readLibrary, tooLarge } = await loadAdded();
  const refused = (message: string): CheckedFile => ({
    kind: 'checked',
    file: file.name,
    problems: [{ part: '', of: '', place: '', message }],
    good: undefined,
    older: undefined,
    whole: undefined,
  });
  const large = tooLarge(file.size);
  if (large !== undefined) return refused(large);
  const text = await file.text();
  const read = readLibrary(text);
  const { holdings, libraries } = await whenRead();
  const named = libraries.filter(
    ({ note, library }) => note.by === 'device' && read.ok && library.name === read.library.name,
  );
  if (named.some(({ library }) => read.ok && JSON.stringify(library) === JSON.stringify(read.library)))
    return refused('there is nothing to add: this library is added on this device');
  const origin = { id: '', file: file.name, on: today, by: 'device' } as const;
  const opened = await openLibrary(text, holdings, origin, today);
  const beside: CheckedFile = {
    kind: 'checked',
    file: file.name,
    ...opened,
    older: undefined,
    whole: opened.problems.length === 0 ? opened.good : undefined,
  };
  const older = named.at(-1)?.note;
  if (!older) return beside;
  const without = await whenRead(older.id);
  const instead = await openLibrary(text, without.holdings, origin, today);
  // One that rests on the older one can only stand beside it.
  return instead.good ? { ...beside, ...instead, older } : beside;
};
