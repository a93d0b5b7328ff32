import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { factsFileFrom } from '../src/facts/readFactsFile.ts';
import { noteOn, openLibrary, readLibrary } from '../src/library/added/index.ts';
import { holdingsOf } from '../src/library/index.ts';
import { policyIndexOf } from './policyIndex.ts';

const FILE = 'library.json';

/** The SHA-256 of the library of a public folder, as a browser is told it; undefined where there is none. */
export const siteLibraryIn = (folder: string): string | undefined => {
  const path = join(folder, FILE);
  return existsSync(path) ? `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}` : undefined;
};

/** Checks the library of a public folder as the page checks one that is opened. Throws with part and place of what is wrong. */
export const checkSiteLibrary = async (folder: string, today: string): Promise<void> => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const policies = join(folder, 'policies');
  const held = holdingsOf(factsFileFrom(read('facts.json')), policyIndexOf(policies), (file) =>
    Promise.resolve(read(join('policies', file))),
  );
  const { problems } = await openLibrary(read(FILE), held, { id: FILE, file: FILE, on: today, by: 'site' }, today);
  if (problems.length > 0)
    throw new TypeError(
      problems
        .map(({ part, of, place, message }) => `${FILE}: ${[part, of, place].filter(Boolean).join(' ')}: ${message}`)
        .join('\n'),
    );
};

/** The library of a public folder as an element of data, for the page that has nothing beside it; empty where there is none. */
export const libraryElement = (folder: string, on: string): string => {
  const id = siteLibraryIn(folder);
  if (id === undefined) return '';
  const library = readLibrary(readFileSync(join(folder, FILE), 'utf8'));
  if (!library.ok) throw new TypeError(`${FILE}: ${library.problems.map(({ message }) => message).join('; ')}`);
  const added = { library: library.library, note: noteOn(library.library, { id, file: FILE, on, by: 'page' }) };
  return `<script type="application/json" id="libraries">${JSON.stringify([added]).replaceAll('<', '\\u003c')}</script>`;
};

/** A build with a library that is broken fails; without one nothing is looked at. */
export const siteLibrary = (folder: string, today: string): Plugin => ({
  name: 'site-library',
  apply: 'build',
  // Before anything is built: what closes a build that failed would fail in other words.
  async configResolved() {
    if (siteLibraryIn(folder) !== undefined) await checkSiteLibrary(folder, today);
  },
});
