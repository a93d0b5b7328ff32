import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

/** What a host adds to the answers under some paths; a value that is undefined takes a header of an earlier rule away. */
interface Rule {
  readonly covers: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
}

const ruleOf = ([pattern = '', ...lines]: readonly string[]): Rule => {
  const start = pattern.replace(/\*$/, '');
  return {
    covers: (path) => (pattern.endsWith('*') ? path.startsWith(start) : path === pattern),
    headers: lines.map((line) => {
      const taken = /^!\s*(.+)$/.exec(line)?.[1];
      if (taken !== undefined) return [taken, undefined];
      const colon = line.indexOf(':');
      if (colon < 1)
        throw new Error(`_headers: ${JSON.stringify(line)} is no header; allowed: "Name: value" and "! Name"`);
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  };
};

/** Reads a `_headers` file, as Netlify and Cloudflare Pages do: a path, then its headers, indented. Gives those of a path, later rules over earlier ones. */
export const hostHeaders = (text: string): ((path: string) => ReadonlyMap<string, string>) => {
  const blocks = text.split('\n').reduce<string[][]>((found, line) => {
    if (line.trim() === '' || line.startsWith('#')) return found;
    if (/^\s/.test(line)) found.at(-1)?.push(line.trim());
    else found.push([line.trim()]);
    return found;
  }, []);
  const rules = blocks.map(ruleOf);
  return (path) => {
    const headers = new Map<string, string>();
    for (const [name, value] of rules.filter(({ covers }) => covers(path)).flatMap((rule) => rule.headers)) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
    return headers;
  };
};

// Above 5 the wait for the smaller file is longer than what it saves.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/** The path that is asked for, without query, as a file system would read it; undefined where it is none. */
const pathOf = (url = '/'): string | undefined => {
  try {
    return decodeURI(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
};

const isForTheHost = (path: string): boolean => /[\\/]_headers[\\/]*$/i.test(path);

/**
 * Answers requests with the files of a built site, and with the headers that a host adds by the `_headers` file in it. How long
 * a file is kept is said of a file that is there alone: a missing one may be there a moment later.
 * The folder is looked at each time, so that a new build is served without a restart; `_headers` is read once.
 */
export const siteHost = (site: string): RequestListener => {
  const headersOf = hostHeaders(existsSync(`${site}/_headers`) ? readFileSync(`${site}/_headers`, 'utf8') : '');
  const caching = (path: string): string | undefined => headersOf(path).get('Cache-Control');
  const files = sirv(site, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', caching(path) ?? 'no-cache');
    },
  });
  const refuse = (response: ServerResponse, status: 404 | 405): void => {
    const page = `${site}/404.html`;
    const [type, body] =
      status === 404 && existsSync(page)
        ? ['text/html', readFileSync(page, 'utf8')]
        : ['text/plain', status === 404 ? 'Not found\n' : 'Only GET and HEAD are answered\n'];
    response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
  };
  return (request, response) => {
    const path = pathOf(request.url);
    for (const [name, value] of headersOf(path ?? '/')) if (name !== 'Cache-Control') response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405);
    } else if (path === undefined || isForTheHost(path)) refuse(response, 404);
    else {
      // Files are small and sent whole.
      delete request.headers.range;
      compress(request, response, () => {
        files(request, response, () => {
          refuse(response, 404);
        });
      });
    }
  };
};
