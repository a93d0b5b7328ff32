import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHost } from './siteHost.ts';

// Another folder of a built site can be served by naming it in SITE_DIR.
const site = resolve(process.env['SITE_DIR'] ?? fileURLToPath(new URL('../../dist', import.meta.url)));
const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4173);
// This computer alone, by either name of it, unless told: HOST=0.0.0.0 answers whoever reaches it.
const told = process.env['HOST'];
const hosts = told === undefined ? ['127.0.0.1', '::1'] : [told];

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(2, 'Usage: serve [port], a whole number from 1 to 65535.');
if (!existsSync(`${site}/index.html`)) stop(1, 'The site is not built yet: npm run build');

const answer = siteHost(site);
const listening = hosts.map(
  (host) =>
    new Promise<void>((done) => {
      const server = createServer(answer);
      server.on('error', (problem: NodeJS.ErrnoException) => {
        // A computer without IPv6 has one name less.
        if (host === '::1' && (problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT')) done();
        else if (problem.code === 'EADDRINUSE')
          stop(1, `Port ${String(port)} is in use. Stop what runs there, or set PORT to another one.`);
        else if (problem.code === 'EADDRNOTAVAIL' || problem.code === 'ENOTFOUND')
          stop(2, `${host} is no address of this computer. Set HOST to one, or leave it out.`);
        else throw problem;
      });
      server.listen(port, host, done);
    }),
);
await Promise.all(listening);
console.log(`CryoCheck is at http://${told ?? 'localhost'}:${String(port)}`);

function stop(status: number, message: string): never {
  console.error(message);
  process.exit(status);
}
