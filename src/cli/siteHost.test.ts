import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostHeaders, siteHost } from './siteHost.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ours = hostHeaders(read('public/_headers'));

describe('which headers has a path', () => {
  it('those of every rule that covers it, the later over the earlier, without those taken away', () => {
    const headersOf = hostHeaders(
      '# a note\n/*\n  A: one\n  B: two: three\n\n/x/*\n  ! B\n  A: four\n/x/y\n  C: five\n',
    );
    expect([...headersOf('/')]).toEqual([
      ['A', 'one'],
      ['B', 'two: three'],
    ]);
    expect([...headersOf('/x/z')]).toEqual([['A', 'four']]);
    expect([...headersOf('/x/y')]).toEqual([
      ['A', 'four'],
      ['C', 'five'],
    ]);
    expect(() => hostHeaders('/*\n  nonsense\n')).toThrow('"nonsense" is no header');
  });

  it('what is named by its content is kept for a year, all else is asked for again', () => {
    expect(ours('/assets/first-12345678.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/sw.js', '/policies/index.json'])
      expect(ours(path).get('Cache-Control')).toBe('no-cache');
  });

  it('nginx is told the same', () => {
    const nginx = read('hosting/nginx.conf');
    for (const [name, value] of ours('/'))
      if (name !== 'Cache-Control') expect(nginx.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
    for (const path of ['/', '/assets/a.js'])
      expect(nginx.replaceAll('"', '')).toContain(`${ours(path).get('Cache-Control') ?? 'none'};`);
    // "always" would keep a missing script for a year.
    expect(nginx).toContain('add_header Cache-Control $cryocheck_caching;');
  });
});

describe('what does npm start answer', () => {
  const site = mkdtempSync(join(tmpdir(), 'cryocheck-site-'));
  mkdirSync(join(site, 'assets'));
  for (const [name, text] of [
    ['index.html', '<title>CryoCheck</title>'],
    ['404.html', '<title>There is no such page</title>'],
    ['assets/first-12345678.js', 'export {};'],
    ['_headers', read('public/_headers')],
  ] as const)
    writeFileSync(join(site, name), text);
  const server = createServer(siteHost(site));
  let port = 0;
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => {
    server.close();
    rmSync(site, { recursive: true });
  });

  // Not fetch: that would tidy the path before it is asked for.
  const ask = async (path: string, method = 'GET') =>
    new Promise<{
      readonly status: number | undefined;
      readonly headers: NodeJS.Dict<string | string[]>;
      readonly body: string;
    }>((done, fail) => {
      request({ port, host: '127.0.0.1', path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => (body += String(part)));
        response.on('end', () => {
          done({ status: response.statusCode, headers: response.headers, body });
        });
      })
        .on('error', fail)
        .end();
    });

  it('a file with how long it may be kept', async () => {
    const { status, headers, body } = await ask('/assets/first-12345678.js');
    expect([status, headers['cache-control'], body]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      'export {};',
    ]);
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/first-87654321.js', '/nothing', '/%E0%A4%A'])(
    '%s is not there, and no browser keeps that',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(body).toContain('There is no such page');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it.each([
    '/_headers',
    '//_headers',
    '/%5Fheaders',
    '/_headers/',
    '/_headers?x',
    '/./_headers',
    '/assets/../_headers',
  ])('%s is for the host, and served to nobody', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.includes('Cache-Control')]).toEqual([404, false]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    '%s is refused, and says what is allowed',
    async (method) => {
      const { status, headers } = await ask('/', method);
      expect([status, headers['allow'], headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-store']);
    },
  );

  it('HEAD is answered without the file', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
