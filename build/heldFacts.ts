import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { factsFileFrom } from '../src/facts/readFactsFile.ts';

/** Looked up by later screens alone; the first one does not carry it. */
const lookups = ['diagnoses', 'glossary'] as const;

const asModule = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');

/**
 * `#held-facts` and `#held-lookups` as the site has them: the facts are part of the build, so that no screen waits for them and
 * none checks them. A build with a file of facts that is broken fails.
 */
export const heldFacts = (file: string): Plugin => ({
  name: 'held-facts',
  enforce: 'pre',
  resolveId: (id) => (id === '#held-facts' || id === '#held-lookups' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0#held-facts' && id !== '\0#held-lookups') return undefined;
    this.addWatchFile(file);
    const isLookup = (name: string): boolean => lookups.some((each) => each === name);
    const parts = Object.entries(factsFileFrom(readFileSync(file, 'utf8')));
    return asModule(
      parts.filter(([name]) => !['$schema', 'format'].includes(name) && isLookup(name) === (id === '\0#held-lookups')),
    );
  },
});
