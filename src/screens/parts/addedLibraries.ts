import { createContext, useContext } from 'react';
import type { AddedLibrary, Library, LibraryProblem, Standing } from '../../library/index.ts';

/** The libraries that are put on what the product holds, and what can be done with them. */
export interface AddedLibraries {
  /** Those of the site or of the page first, then those of this device in the order in which they were added. */
  readonly libraries: readonly AddedLibrary[];
  /** What of them cannot be used by now, as where the site has it itself since, by the id of the library. */
  readonly problems: ReadonlyMap<string, readonly LibraryProblem[]>;
  /** Whether they are still to be read: until then nobody knows whether there are any. */
  readonly isReading: boolean;
  /** Why libraries could not be read or put on; undefined where they could. */
  readonly unread: string | undefined;
  /** What is kept on this device and is no library that can be read, by its key. */
  readonly unreadable: readonly { readonly key: string; readonly why: string }[];
  /**
   * Keeps a library on this device and puts it on, once all are read; at once in place of another of this device, by the id of that.
   * Rejects, with words, where the browser does not keep it: then all is as it was.
   */
  readonly add: (library: Library, file: string, instead?: string) => Promise<void>;
  /** Takes what is kept on this device by its key, the id of a library, off and removes every trace of it. */
  readonly remove: (key: string) => Promise<void>;
  /** What stands once all libraries are read, added and removed, or would without one, by its id. Rejects, with words, where they cannot be read. */
  readonly whenRead: (without?: string) => Promise<Standing>;
  /** This page as a file of its own that holds these libraries; undefined where the page is a site of many files. */
  readonly pageWith: ((libraries: readonly AddedLibrary[]) => string) | undefined;
}

const refuse = (): Promise<never> => Promise.reject(new Error('this page keeps no libraries'));

/** A page that keeps none. */
export const noLibraries: AddedLibraries = {
  libraries: [],
  problems: new Map(),
  isReading: false,
  unread: undefined,
  unreadable: [],
  add: refuse,
  remove: refuse,
  whenRead: refuse,
  pageWith: undefined,
};

const LibrariesContext = createContext<AddedLibraries>(noLibraries);
export const AddedLibrariesProvider = LibrariesContext.Provider;

/** The libraries added, and what can be done with them. */
export const useAddedLibraries = (): AddedLibraries => useContext(LibrariesContext);
