import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const parts = [
  'src',
  'public',
  'build',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.app.json',
  'tsconfig.node.json',
  'tsconfig.pure.json',
];

/** What a command wrote and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the project in a folder of its own, to try out what a change would do. */
export interface Copy {
  readonly folder: string;
  /** Runs one of the project's own commands (`src/cli`) in the copy. */
  readonly command: (name: string, args: readonly string[], input?: string) => Ran;
  readonly build: () => Ran;
  /** Serves the built copy; gives its address once it answers. */
  readonly serve: () => Promise<string>;
  /** The files that are not as they are in the project, sorted. */
  readonly changed: () => readonly string[];
  readonly remove: () => void;
}

const filesIn = (folder: string): readonly string[] =>
  parts.flatMap((part) => {
    const path = join(folder, part);
    if (!statSync(path).isDirectory()) return [part];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  });

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
};

/** Copies the sources and policies of the project; its packages are shared. */
export const copyOfProject = (): Copy => {
  const folder = mkdtempSync(join(tmpdir(), 'cryocheck-growth-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const before = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const servers: ChildProcess[] = [];
  const run = (args: readonly string[], input = ''): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  return {
    folder,
    command: (name, args, input) => run(['--import', 'tsx', `src/cli/${name}.ts`, ...args], input),
    build: () => run([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']),
    serve: async () => {
      const port = await freePort();
      const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts', String(port)], {
        cwd: folder,
        env: { ...process.env, SITE_DIR: join(folder, 'dist') },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      servers.push(server);
      await once(server.stdout, 'data');
      return `http://localhost:${String(port)}/`;
    },
    changed: () => {
      const after = filesIn(folder);
      const touched = after.filter((file) => before.get(file) !== readFileSync(join(folder, file), 'utf8'));
      return [...touched, ...[...before.keys()].filter((file) => !existsSync(join(folder, file)))].sort();
    },
    remove: () => {
      for (const server of servers) server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
