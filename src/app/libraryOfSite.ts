import { localDate } from '../facts/index.ts';
import type { AddedLibrary } from '../library/index.ts';
import { loadAdded } from '../library/queries.ts';
import { askSite } from '../screens/parts/siteFile.ts';

const FILE = 'library.json';

/**
 * The library that stands beside the page, where it was built with one; without one nothing is asked for. It must have the
 * SHA-256 with which the page was built, as every policy file. Rejects, with words, where it does not come.
 */
export const libraryOfSite = async (): Promise<readonly AddedLibrary[]> => {
  if (BUILD.library === undefined) return [];
  const response = await askSite(FILE, BUILD.library).catch(() => undefined);
  if (response?.ok !== true) throw new Error(`${FILE} of this site could not be read; load the page again`);
  const { noteOn, readLibrary } = await loadAdded();
  const read = readLibrary(await response.text());
  if (!read.ok) throw new Error(`${FILE} of this site: ${read.problems.map(({ message }) => message).join('; ')}`);
  const on = localDate(new Date(BUILD.builtAt));
  return [{ library: read.library, note: noteOn(read.library, { id: BUILD.library, file: FILE, on, by: 'site' }) }];
};
