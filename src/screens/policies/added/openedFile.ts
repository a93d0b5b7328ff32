import type { Library, LibraryNote, OpenedBeside } from '../../../library/index.ts';
import { loadAdded } from '../../../library/queries.ts';
import type { AddedLibraries } from '../../parts/addedLibraries.ts';

/** A library file that was checked and is not kept yet. */
export interface CheckedFile extends OpenedBeside {
  readonly kind: 'checked';
  readonly file: string;
}

/** What came of a file that was opened. */
export type OpenedFile =
  | CheckedFile
  | { readonly kind: 'added'; readonly file: string; readonly library: Library; readonly replaced?: LibraryNote }
  | { readonly kind: 'not-kept'; readonly file: string; readonly why: string };

/** Checks a library file beside what is added; one that is too large is not even read. `today` is the local date, YYYY-MM-DD. */
export const checkFile = async (
  file: File,
  whenRead: AddedLibraries['whenRead'],
  today: string,
): Promise<CheckedFile> => {
  const { openBeside, refusedWhole, tooLarge } = await loadAdded();
  const large = tooLarge(file.size);
  const opened =
    large === undefined
      ? await openBeside(await file.text(), whenRead, { id: '', file: file.name, on: today, by: 'device' }, today)
      : refusedWhole(large);
  return { kind: 'checked', file: file.name, ...opened };
};
