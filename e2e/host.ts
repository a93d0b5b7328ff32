import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The site as it was built for these tests. */
export const builtSite = process.env['SITE_DIR'] ?? fileURLToPath(new URL('../dist', import.meta.url));

/** A plain static host, without any configuration, that can deploy another site and go away. */
export interface Host {
  readonly address: string;
  /** The paths that were asked for, without a query. */
  readonly asked: readonly string[];
  readonly deploy: (site: string) => void;
  /** Answers everything with this status from now on: gone, or moved to another address. */
  readonly refuse: (status: number, location?: string) => void;
  /** Answers again as before. */
  readonly answer: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a built site in a folder of a host of its own; all else is not found. */
export const openHost = async (site: string, folder = '/'): Promise<Host> => {
  const asked: string[] = [];
  let files = sirv(site, { dev: true });
  let refusal: { readonly status: number; readonly location: string | undefined } | undefined;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url.replace(/\?.*$/, ''));
    const lost = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    };
    if (refusal)
      response.writeHead(refusal.status, refusal.location === undefined ? {} : { Location: refusal.location }).end();
    else if (!url.startsWith(folder)) lost();
    else files(Object.assign(request, { url: `/${url.slice(folder.length)}` }), response, lost);
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return {
    address: `http://localhost:${String(address.port)}${folder}`,
    asked,
    refuse: (status, location) => {
      refusal = { status, location };
    },
    answer: () => {
      refusal = undefined;
    },
    deploy: (next) => {
      files = sirv(next, { dev: true });
    },
    close: async () => {
      server.closeAllConnections();
      if (server.listening) await new Promise((done) => server.close(done));
    },
  };
};
