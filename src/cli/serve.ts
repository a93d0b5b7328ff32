import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { hostHeaders } from './hostHeaders.ts';

// Another folder of a built site can be served by naming it in SITE_DIR.
const folder = process.env['SITE_DIR'];
const site = folder === undefined ? fileURLToPath(new URL('../../dist/', import.meta.url)) : `${resolve(folder)}/`;
const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4173);

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(2, 'Usage: serve [port], a whole number from 1 to 65535.');
if (!existsSync(`${site}index.html`)) stop(1, 'The site is not built yet: npm run build');

// Above 5 the wait for the smaller file is longer than what it saves.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
// The same as a host that reads this file would add. Looked up at the start: it belongs to the site, not to a build of it.
const headersOf = hostHeaders(existsSync(`${site}_headers`) ? readFileSync(`${site}_headers`, 'utf8') : '');
const files = sirv(site, {
  // Looks at the disk each time, so that a new build can be served without a restart.
  dev: true,
  etag: true,
});

const server = createServer((request, response) => {
  // Files are small and sent whole.
  delete request.headers.range;
  for (const [name, value] of headersOf(request.url?.replace(/[?#].*$/, '') ?? '/')) response.setHeader(name, value);
  compress(request, response, () => {
    files(request, response, () => {
      notFound(response);
    });
  });
});

server.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EADDRINUSE')
    stop(1, `Port ${port} is in use. Stop what runs there, or set PORT to another one.`);
  throw problem;
});

// No host: both localhost and 127.0.0.1, whichever way the machine resolves them.
server.listen(port, () => {
  console.log(`CryoCheck is at http://localhost:${port}`);
});

function notFound(response: ServerResponse) {
  const page = `${site}404.html`;
  const [type, body] = existsSync(page) ? ['text/html', readFileSync(page, 'utf8')] : ['text/plain', 'Not found\n'];
  response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` }).end(body);
}

function stop(status: number, message: string): never {
  console.error(message);
  process.exit(status);
}
