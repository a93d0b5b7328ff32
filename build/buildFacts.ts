import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** What a page knows of its own build. */
export interface BuildFacts {
  /** The same for the same files on the same day. */
  readonly id: string;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly builtOn: string;
  /** Whether everything is in one HTML file. */
  readonly isOneFile: boolean;
}

const parts = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

/** The facts of the build of a project folder. */
export const buildFacts = (folder: string, isOneFile: boolean): BuildFacts => {
  const builtOn = new Date().toISOString().slice(0, 10);
  const hash = createHash('sha256').update(builtOn);
  for (const part of parts)
    for (const file of filesOf(join(folder, part)))
      hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  const { version } = z.parse(
    z.object({ version: z.string() }),
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  return { id: hash.digest('hex').slice(0, 12), version, builtOn, isOneFile };
};
