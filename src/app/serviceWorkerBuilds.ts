/** What is noted of the builds: the one that serves, the newest that may be taken, and why a newer one was refused. */
export type Note = 'in-use' | 'offered' | 'refused';

/** The builds of the site that this browser keeps, each whole and by itself, and which of them serves. */
export interface Builds {
  readonly cacheOf: (id: string) => string;
  /** A file of a build; undefined where it is not held. */
  readonly file: (id: string, path: string) => Promise<Response | undefined>;
  /** The first of all builds held that has this file. */
  readonly anyFile: (path: string) => Promise<Response | undefined>;
  readonly noted: (note: Note) => Promise<string | undefined>;
  readonly note: (note: Note, text: string | undefined) => Promise<void>;
  /** Lets go of every build but these. */
  readonly keepOnly: (ids: readonly (string | undefined)[]) => Promise<void>;
}

/** Opens the builds of the site in a folder. Sites in other folders of the same host keep their own. */
export const openBuilds = (folder: string): Builds => {
  const prefix = `cryocheck ${folder} `;
  const ledger = `${prefix}ledger`;
  const pageOf = (note: Note): string => new URL(`?note=${note}`, folder).href;
  const addressOf = (path: string): string => new URL(path, folder).href;
  const cacheOf = (id: string): string => `${prefix}build ${id}`;
  const caching = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(`${prefix}build `));
  // Workbox marks what it keeps with a revision after the address.
  const match = async (name: string, path: string): Promise<Response | undefined> =>
    (await caches.has(name)) ? caches.match(addressOf(path), { cacheName: name, ignoreSearch: true }) : undefined;
  return {
    cacheOf,
    file: (id, path) => match(cacheOf(id), path),
    anyFile: async (path) => {
      for (const name of await caching()) {
        const found = await match(name, path);
        if (found) return found;
      }
      return undefined;
    },
    noted: async (note) => (await caches.match(pageOf(note), { cacheName: ledger }))?.text(),
    note: async (note, text) => {
      const cache = await caches.open(ledger);
      if (text === undefined) await cache.delete(pageOf(note));
      else await cache.put(pageOf(note), new Response(text));
    },
    keepOnly: async (ids) => {
      const kept = ids.flatMap((id) => (id === undefined ? [] : [cacheOf(id)]));
      await Promise.all((await caching()).filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
    },
  };
};
