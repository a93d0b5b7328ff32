import type { AddedLibrary, Holdings, Library, LibraryProblem } from '../library/index.ts';
import { loadAdded } from '../library/index.ts';
import type { AddedLibraries } from '../screens/parts/addedLibraries.ts';
import { keepEntry, keptEntries, removeEntry } from '../screens/parts/deviceStore.ts';
import { localDate } from '../facts/index.ts';
import { librariesOfPage, pageWith } from './librariesOfPage.ts';
import { libraryOfSite } from './libraryOfSite.ts';

/** What judges, and the libraries that are on it. */
export interface HoldingsState {
  readonly holdings: Holdings;
  readonly added: AddedLibraries;
}

/** A library as it was kept; what another program kept under our name, or an older page in another shape, is none. */
const asKept = (value: unknown): AddedLibrary | undefined => {
  const isKept = (entry: unknown): entry is AddedLibrary =>
    typeof entry === 'object' && entry !== null && 'library' in entry && 'note' in entry;
  return isKept(value) ? value : undefined;
};

const byLibrary = (
  problems: readonly LibraryProblem[],
  { note }: AddedLibrary,
): readonly (readonly [string, readonly LibraryProblem[]])[] => (problems.length === 0 ? [] : [[note.id, problems]]);

interface Worn {
  readonly holdings: Holdings;
  readonly problems: AddedLibraries['problems'];
}

/** Puts libraries on what is held, each on those before it. What is held word for word by now is left out without a word. */
const wear = async (held: Holdings, libraries: readonly AddedLibrary[]): Promise<Worn> => {
  if (libraries.length === 0) return { holdings: held, problems: new Map() };
  const { withLibraries, withoutHeld } = await loadAdded();
  let holdings = held;
  const told: (readonly [string, readonly LibraryProblem[]])[] = [];
  for (const added of libraries) {
    const library = await withoutHeld(holdings, added.library);
    const worn = withLibraries(holdings, [{ ...added, library }]);
    holdings = worn.holdings;
    told.push(...byLibrary(worn.problems, added));
  }
  return { holdings, problems: new Map(told) };
};

/**
 * Reads the libraries of the site, of the page and of this device and puts them on. `change` is told of what came of it, and
 * again whenever one is added or removed. Rejects, with words, where they cannot be read.
 */
export const openShelf = async (held: Holdings, change: (state: HoldingsState) => void): Promise<void> => {
  // What cannot be read takes nothing else with it.
  const unread: string[] = [];
  const orNone = (reading: Promise<readonly unknown[]>): Promise<readonly unknown[]> =>
    reading.catch((error: unknown) => {
      unread.push(error instanceof Error ? error.message : String(error));
      return [];
    });
  const ofSite = (await orNone(libraryOfSite())).flatMap((value) => asKept(value) ?? []);
  const given = [...ofSite, ...librariesOfPage()];
  const kept = await orNone(keptEntries('libraries'));
  const ids = new Set(given.map(({ note }) => note.id));
  let own = kept.flatMap((value) => asKept(value) ?? []).filter(({ note }) => !ids.has(note.id));
  const told = unread.length === 0 ? undefined : unread.join('; ');
  const tell = async (): Promise<void> => {
    const libraries = [...given, ...own];
    const { holdings, problems } = await wear(held, libraries);
    change({ holdings, added: { libraries, problems, unread: told, add, remove, pageWith: pageWith() } });
  };
  const add = async (library: Library, file: string): Promise<void> => {
    const now = new Date();
    const { noteOn } = await loadAdded();
    const added = { library, note: noteOn(library, { id: now.toISOString(), file, on: localDate(now), by: 'device' }) };
    await keepEntry('libraries', added.note.id, added);
    own = [...own, added];
    await tell();
  };
  const remove = async (id: string): Promise<void> => {
    await removeEntry('libraries', id);
    own = own.filter(({ note }) => note.id !== id);
    await tell();
  };
  await tell();
};
