import type { AddedLibrary, Holdings, Library, LibraryProblem } from '../library/index.ts';
import { loadAdded } from '../library/queries.ts';
import type { AddedLibraries } from '../screens/parts/addedLibraries.ts';
import { keepEntry, keptEntries, removeEntry, type KeptEntry } from '../screens/parts/deviceStore.ts';
import { openTurns } from '../screens/parts/turns.ts';
import { localDate } from '../facts/index.ts';
import { librariesOfPage, pageWith } from './librariesOfPage.ts';
import { libraryOfSite } from './libraryOfSite.ts';

/** What changes: what judges, where that is another, and what is told of the libraries. */
export interface ShelfNews {
  readonly holdings?: Holdings;
  readonly added: Partial<AddedLibraries>;
}

/** What can be done with the libraries of this device, one act after the other. */
export type Shelf = Pick<AddedLibraries, 'add' | 'remove' | 'whenRead'>;

/** Where libraries are read from and kept. */
export interface ShelfPlaces {
  readonly ofSite: () => Promise<readonly unknown[]>;
  readonly ofPage: () => readonly unknown[];
  readonly kept: () => Promise<readonly KeptEntry[]>;
  /** Keeps an entry, at once in place of another. */
  readonly keep: (key: string, value: AddedLibrary, instead: string | undefined) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Has a change in another tab told to this one; answers with what tells the others of one here. */
  readonly betweenTabs: (onOther: () => void) => () => void;
}

const betweenTabs: ShelfPlaces['betweenTabs'] = (onOther) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const tabs = new BroadcastChannel('cryocheck libraries');
  tabs.onmessage = onOther;
  return () => {
    tabs.postMessage('');
  };
};

const here: ShelfPlaces = {
  ofSite: libraryOfSite,
  ofPage: librariesOfPage,
  kept: () => keptEntries('libraries'),
  keep: (key, value, instead) => keepEntry('libraries', key, value, instead),
  remove: (key) => removeEntry('libraries', key),
  betweenTabs,
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Worn {
  readonly holdings: Holdings;
  readonly problems: AddedLibraries['problems'];
}

/** Puts libraries on what is held, each on those before it. What is held word for word by now is left out without a word. */
const wear = async (held: Holdings, libraries: readonly AddedLibrary[]): Promise<Worn> => {
  if (libraries.length === 0) return { holdings: held, problems: new Map() };
  const { withLibraries, withoutHeld } = await loadAdded();
  let holdings = held;
  const told = new Map<string, readonly LibraryProblem[]>();
  for (const added of libraries) {
    const library = await withoutHeld(holdings, added.library);
    const worn = withLibraries(holdings, [{ ...added, library }]);
    holdings = worn.holdings;
    if (worn.problems.length > 0) told.set(added.note.id, worn.problems);
  }
  return { holdings, problems: told };
};

/** What is kept on the device, as far as it can be read. */
const readKept = async (entries: readonly KeptEntry[]) => {
  const own: AddedLibrary[] = [];
  const unreadable: AddedLibraries['unreadable'][number][] = [];
  if (entries.length === 0) return { own, unreadable };
  const { readAdded } = await loadAdded();
  for (const { key, value } of entries) {
    const read = readAdded(value);
    if (!read.ok) unreadable.push({ key, why: read.why });
    else if (read.added.note.id !== key)
      unreadable.push({ key, why: `it says that it is kept as “${read.added.note.id}”` });
    else own.push(read.added);
  }
  return { own, unreadable };
};

const placeOf = ({ note }: AddedLibrary): string => note.id.replace(/ .*$/, '');

/** All libraries: one of the page that is kept on this device too, as it was or replaced since, is that of this device, which can be removed. */
const together = (given: readonly AddedLibrary[], own: readonly AddedLibrary[]): readonly AddedLibrary[] => [
  ...given.filter((each) => !own.some((kept) => placeOf(kept) === placeOf(each) && kept.note.id >= each.note.id)),
  ...own,
];

/** What lies in the three places, as far as it can be read: what cannot takes nothing else with it. */
const readPlaces = async ({ ofSite, ofPage, kept }: ShelfPlaces) => {
  const unread: string[] = [];
  const orNone = <Entry>(reading: Promise<readonly Entry[]>): Promise<readonly Entry[]> =>
    reading.catch((error: unknown) => {
      unread.push(wordsOf(error));
      return [];
    });
  const inPage = (async () => Promise.resolve(ofPage()))();
  const [site, page, entries] = await Promise.all([orNone(ofSite()), orNone(inPage), orNone(kept())]);
  const given: AddedLibrary[] = [];
  const onDevice = await readKept(entries);
  if (site.length + page.length === 0) return { given, ...onDevice, unread };
  const { readAdded } = await loadAdded();
  for (const value of [...site, ...page]) {
    const read = readAdded(value);
    if (read.ok) given.push(read.added);
    else unread.push(`a library that came with this page: ${read.why}`);
  }
  return { given, ...onDevice, unread };
};

/** A key by the time, after every key that is taken; in place of another it stands where that stood. */
const keyAt = (time: number, taken: readonly AddedLibrary[], instead: string | undefined): string => {
  const now = new Date(time).toISOString();
  const key = instead === undefined ? now : `${instead.replace(/ .*$/, '')} ${now}`;
  return taken.some(({ note }) => note.id === key) ? keyAt(time + 1, taken, instead) : key;
};

/**
 * Reads the libraries of the site, of the page and of this device and puts them on. `change` is told of what came of it, and
 * again whenever one is added or removed. Rejects, with words, where what reads libraries cannot be loaded.
 */
export const openShelf = async (
  held: Holdings,
  change: (news: ShelfNews) => void,
  places: ShelfPlaces = here,
): Promise<Shelf> => {
  const { given, unread, ...first } = await readPlaces(places);
  let { own, unreadable } = first;
  let worn: Worn = { holdings: held, problems: new Map() };
  /** What is kept is kept, also where it cannot be put on: that is told, and never taken for a failure to keep it. */
  const tell = async (): Promise<void> => {
    const libraries = together(given, own);
    const failures: string[] = [];
    try {
      worn = await wear(held, libraries);
    } catch (error) {
      failures.push(`what is added could not be put to use (${wordsOf(error)}); load the page again`);
    }
    const told = [...unread, ...failures];
    change({
      holdings: worn.holdings,
      added: {
        libraries,
        problems: worn.problems,
        isReading: false,
        unread: told.length === 0 ? undefined : told.join('; '),
        unreadable,
        pageWith: pageWith(),
      },
    });
  };
  const inTurn = openTurns();
  const tellTabs = places.betweenTabs(() => {
    void inTurn(async () => {
      ({ own, unreadable } = await readKept(await places.kept()));
      await tell();
      // What cannot be read again stays as it was.
    }).catch(() => undefined);
  });
  await inTurn(tell);
  return {
    add: (library: Library, file: string, instead?: string) =>
      inTurn(async () => {
        const now = new Date();
        const { noteOn } = await loadAdded();
        const before = own.find(({ note }) => note.id === instead);
        const origin = {
          id: keyAt(now.getTime(), own, before?.note.id),
          file,
          on: localDate(now),
          by: 'device',
        } as const;
        const added = { library, note: noteOn(library, origin) };
        await places.keep(origin.id, added, before?.note.id);
        own = before ? own.map((each) => (each === before ? added : each)) : [...own, added];
        tellTabs();
        await tell();
      }),
    remove: (key) =>
      inTurn(async () => {
        await places.remove(key);
        own = own.filter(({ note }) => note.id !== key);
        unreadable = unreadable.filter((each) => each.key !== key);
        tellTabs();
        await tell();
      }),
    whenRead: (without) =>
      inTurn(async () => {
        const libraries = together(given, own).filter(({ note }) => note.id !== without);
        const { holdings } = without === undefined ? worn : await wear(held, libraries);
        return { holdings, libraries };
      }),
  };
};
