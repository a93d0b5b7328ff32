/** A file of a build: its address beside the page, and its SHA-256 as a browser is told it (`sha256-…`). */
export interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

/** A build of the site: what it is called, when it was made (ISO 8601, UTC), and all of its files. */
export interface Build {
  readonly id: string;
  readonly builtAt: string;
  readonly files: readonly KeptFile[];
}

/** What is noted of the builds: the one that serves, the one that may be taken instead, and why that of the host was refused. */
export type Note = 'in-use' | 'offered' | 'refused';

/** The builds of the site that this browser keeps, each whole and by itself, and which of them serves. */
export interface Builds {
  /** A file of a build; undefined where it is not held, or no longer as it was kept. */
  readonly file: (id: string, path: string) => Promise<Response | undefined>;
  /** The first of all builds held that has this file. */
  readonly anyFile: (path: string) => Promise<Response | undefined>;
  /** Fetches what is missing or damaged of a build. Rejects, and keeps what there is, where the host has not all of it. */
  readonly makeWhole: (build: Build) => Promise<void>;
  /** When a build was made; undefined where that is not known. */
  readonly builtAt: (id: string) => Promise<string | undefined>;
  readonly noted: (note: Note) => Promise<string | undefined>;
  readonly note: (note: Note, text: string | undefined) => Promise<void>;
  /** Lets go of every build but these. */
  readonly keepOnly: (ids: readonly (string | undefined)[]) => Promise<void>;
}

/** The header of a request by which a page asks the worker whether all of it is kept. */
export const WHOLE = 'X-Whole';

/** The header under which a kept file carries its SHA-256. */
const KEPT_AS = 'X-Kept-As';

const fingerprintOf = async (body: ArrayBuffer): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body))))}`;

/**
 * Fetches from the host of the site and from no other: a redirect to another one is refused before it is asked. What came by a
 * redirect within the host is handed on without its trace, which a browser would refuse as a page.
 */
export const fromHost = async (request: Request | string, options: RequestInit = {}): Promise<Response> => {
  const response = await fetch(
    new Request(request, { mode: 'same-origin', redirect: 'follow', cache: 'no-cache', ...options }),
  );
  const { status, statusText, headers } = response;
  return response.redirected ? new Response(response.body, { status, statusText, headers }) : response;
};

/** Opens the builds of the site in a folder. Sites in other folders of the same host keep their own. */
export const openBuilds = (folder: string): Builds => {
  const prefix = `cryocheck ${folder} `;
  const ledger = `${prefix}ledger`;
  const pageOf = (note: string): string => new URL(`?note=${note}`, folder).href;
  const addressOf = (path: string): string => new URL(path, folder).href;
  const cacheOf = (id: string): string => `${prefix}build ${id}`;
  const caching = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(`${prefix}build `));
  const stored = async (cacheName: string, address: string): Promise<Response | undefined> =>
    (await caches.has(cacheName)) ? caches.match(address, { cacheName }) : undefined;
  const match = async (cacheName: string, path: string): Promise<Response | undefined> => {
    const response = await stored(cacheName, addressOf(path));
    if (!response) return undefined;
    const { headers } = response;
    const body = await response.arrayBuffer();
    return headers.get(KEPT_AS) === (await fingerprintOf(body)) ? new Response(body, { headers }) : undefined;
  };
  return {
    file: (id, path) => match(cacheOf(id), path),
    anyFile: async (path) => {
      for (const name of await caching()) {
        const found = await match(name, path);
        if (found) return found;
      }
      return undefined;
    },
    makeWhole: async ({ id, builtAt, files }) => {
      const keep = async ({ url, integrity }: KeptFile): Promise<void> => {
        const held = await match(cacheOf(id), url);
        if (held?.headers.get(KEPT_AS) === integrity) return;
        const response = await fromHost(addressOf(url), { integrity });
        if (!response.ok) throw new Error(`${url}: the host answered ${String(response.status)}`);
        const headers = new Headers(response.headers);
        headers.set(KEPT_AS, integrity);
        // Not what came, but what it says: a compressed file is kept as it is read.
        headers.delete('Content-Encoding');
        headers.delete('Content-Length');
        const body = await response.arrayBuffer();
        await (await caches.open(cacheOf(id))).put(addressOf(url), new Response(body, { headers }));
      };
      const kept = await Promise.allSettled(files.map(keep));
      await (await caches.open(cacheOf(id))).put(pageOf('built'), new Response(builtAt));
      for (const each of kept) if (each.status === 'rejected') throw each.reason;
    },
    builtAt: async (id) => (await stored(cacheOf(id), pageOf('built')))?.text(),
    noted: async (note) => (await stored(ledger, pageOf(note)))?.text(),
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
