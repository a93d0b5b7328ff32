import { createContext, useContext } from 'react';
import type { AddedLibrary, Library, LibraryProblem } from '../../library/index.ts';

/** The libraries that are put on what the product holds, and what can be done with them. */
export interface AddedLibraries {
  /** Those of the site or of the page first, then those of this device in the order in which they were added. */
  readonly libraries: readonly AddedLibrary[];
  /** What of them cannot be used by now, as where the site has it itself since, by the id of the library. */
  readonly problems: ReadonlyMap<string, readonly LibraryProblem[]>;
  /** Why libraries could not be read; undefined where they could. */
  readonly unread: string | undefined;
  /** Keeps a library on this device and puts it on. Rejects, with words, where the browser does not keep it. */
  readonly add: (library: Library, file: string) => Promise<void>;
  /** Takes a library of this device off and removes every trace of it. */
  readonly remove: (id: string) => Promise<void>;
  /** This page as a file of its own that holds these libraries; undefined where the page is a site of many files. */
  readonly pageWith: ((libraries: readonly AddedLibrary[]) => string) | undefined;
}

const refuse = (): Promise<never> => Promise.reject(new Error('this page keeps no libraries'));

/** What a page shows before anything was read. */
export const noLibraries: AddedLibraries = {
  libraries: [],
  problems: new Map(),
  unread: undefined,
  add: refuse,
  remove: refuse,
  pageWith: undefined,
};

const LibrariesContext = createContext<AddedLibraries>(noLibraries);
export const AddedLibrariesProvider = LibrariesContext.Provider;

/** The libraries added, and what can be done with them. */
export const useAddedLibraries = (): AddedLibraries => useContext(LibrariesContext);
