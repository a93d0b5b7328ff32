import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const site = mkdtempSync(join(tmpdir(), 'cryocheck-serve-'));
writeFileSync(join(site, 'index.html'), '<title>CryoCheck</title>');
afterAll(() => {
  rmSync(site, { recursive: true });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    get({ host, port, agent: false, timeout: 2000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    }).on('error', () => {
      done(false);
    });
  });

/** Which of these addresses answer while the site is served with these settings. */
const served = async (told: NodeJS.ProcessEnv, hosts: readonly string[]): Promise<readonly string[]> => {
  const port = await freePort();
  const { HOST: _, ...env } = process.env;
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url)), String(port)],
    { env: { ...env, SITE_DIR: site, ...told }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(server.stdout, 'data');
    const found = await Promise.all(hosts.map((host) => answers(host, port)));
    return hosts.filter((_each, index) => found[index]);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
};

describe('who reaches the site of npm start', () => {
  // All of 127 is this computer; a server that listens everywhere answers there too.
  it('this computer by its own name alone', async () => {
    expect(await served({}, ['localhost', '127.0.0.1', '127.0.0.2'])).toEqual(['localhost', '127.0.0.1']);
  });

  it('whom HOST lets in', async () => {
    expect(await served({ HOST: '0.0.0.0' }, ['127.0.0.1'])).toEqual(['127.0.0.1']);
  });
});
