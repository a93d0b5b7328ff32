import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

/** A package that is part of the site, as its own files name it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

const manifestIn = (folder: string): z.infer<typeof manifest> =>
  z.parse(manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

/** The folder of a package as the one in `from` finds it. */
const folderOf = (name: string, from: string): string => {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`package ${name} is not installed`);
  return folderOf(name, dirname(from));
};

const textIn = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
};

// Types are for the compiler alone.
const isCode = (name: string): boolean => !name.startsWith('@types/');

/** The packages that a project needs at run time, each with all that it needs itself, by name. */
export const licencesOf = (project: string): readonly Licence[] => {
  const found = new Map<string, Licence>();
  const visit = (folder: string): void => {
    for (const needed of Object.keys(manifestIn(folder).dependencies ?? {}).filter(isCode)) {
      const own = folderOf(needed, folder);
      const { name, version, license = 'not named' } = manifestIn(own);
      if (found.has(`${name} ${version}`)) continue;
      found.set(`${name} ${version}`, { name, version, licence: license, text: textIn(own) });
      visit(own);
    }
  };
  visit(project);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** `import { licences } from 'virtual:licences'` */
export const licences = (project: string): Plugin => ({
  name: 'licences',
  resolveId: (id) => (id === 'virtual:licences' ? '\0virtual:licences' : undefined),
  load: (id) =>
    id === '\0virtual:licences' ? `export const licences = ${JSON.stringify(licencesOf(project))};` : undefined,
});
