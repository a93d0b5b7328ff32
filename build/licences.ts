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
  author: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
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

/** The text of a package's licence; of one that brings none, whose work it is. */
const textIn = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { author } = manifestIn(folder);
  const name = typeof author === 'object' ? author.name : author;
  return `The package brings no text of its licence.${name === undefined ? '' : ` Its author: ${name}.`}`;
};

// Types are for the compiler alone.
const isCode = (name: string): boolean => !name.startsWith('@types/');

// Its base styles are part of the page, though it runs while building alone.
const STYLES = 'tailwindcss';

/** The packages that a project ships, each with all that it needs itself, by name. */
export const licencesOf = (project: string): readonly Licence[] => {
  const found = new Map<string, Licence>();
  const add = (own: string): void => {
    const { name, version, license = 'not named' } = manifestIn(own);
    found.set(`${name} ${version}`, { name, version, licence: license, text: textIn(own) });
  };
  const visit = (folder: string): void => {
    for (const needed of Object.keys(manifestIn(folder).dependencies ?? {}).filter(isCode)) {
      const own = folderOf(needed, folder);
      const { name, version } = manifestIn(own);
      if (found.has(`${name} ${version}`)) continue;
      add(own);
      visit(own);
    }
  };
  visit(project);
  add(folderOf(STYLES, project));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** All licences as one text. */
export const noticeOf = (all: readonly Licence[]): string =>
  [
    'CryoCheck contains the following packages.',
    ...all.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);

/**
 * `import { licences } from 'virtual:licences'`, and the same as `licences.txt` beside the page: it goes along with every copy
 * of the scripts, the service worker's too. The one file holds all of it in itself.
 */
export const licences = (project: string): Plugin => ({
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${noticeOf(licencesOf(project))}\n` });
  },
  resolveId: (id) => (id === 'virtual:licences' ? '\0virtual:licences' : undefined),
  load: (id) =>
    id === '\0virtual:licences' ? `export const licences = ${JSON.stringify(licencesOf(project))};` : undefined,
});
