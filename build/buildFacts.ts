import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { siteLibraryIn } from './siteLibrary.ts';

/** What a page knows of its own build. */
export interface BuildFacts {
  /** The same for the same files, whenever and wherever they are built. */
  readonly id: string;
  readonly version: string;
  /** When it was made, ISO 8601 in UTC. A commit was made when it was committed, on whatever day it is built. */
  readonly builtAt: string;
  /** Whether everything is in one HTML file. */
  readonly isOneFile: boolean;
  /** The SHA-256 of `library.json` beside the page, as a browser is told it; undefined where there is none. */
  readonly library?: string;
}

const parts = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

const git = (folder: string, ...args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** When the commit was made that a folder holds as it is; undefined where it is changed, or no repository of its own. */
const committedAt = (folder: string): string | undefined => {
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === undefined || realpathSync(top) !== realpathSync(folder)) return undefined;
  if (git(folder, 'status', '--porcelain', '--', ...parts) !== '') return undefined;
  const seconds = git(folder, 'log', '-1', '--format=%ct');
  return seconds === undefined || seconds === '' ? undefined : new Date(Number(seconds) * 1000).toISOString();
};

/** The facts of the build of a project folder. */
export const buildFacts = (folder: string, isOneFile: boolean): BuildFacts => {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of filesOf(join(folder, part)))
      hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  const { version } = z.parse(
    z.object({ version: z.string() }),
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const library = siteLibraryIn(join(folder, 'public'));
  return {
    id: hash.digest('hex').slice(0, 12),
    version,
    builtAt: committedAt(folder) ?? new Date().toISOString(),
    isOneFile,
    ...(library === undefined || isOneFile ? {} : { library }),
  };
};
