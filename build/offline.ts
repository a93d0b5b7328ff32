import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { heldFacts } from './heldFacts.ts';

/** A file of the site that is kept for offline use. With its hash a half-deployed site is never taken for a whole one. */
export interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

// What only the host reads, or only whoever writes a policy; facts and shared items are in the scripts.
const isKept = (name: string): boolean =>
  !['_headers', '.nojekyll', 'sw.js', 'facts.json', 'shared-items.json'].includes(name) &&
  !name.endsWith('.schema.json');

/** The files of a built site, by their addresses beside the page. */
export const keptFiles = (site: string): readonly KeptFile[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isKept(entry.name))
    .map(({ parentPath, name }) => {
      const digest = createHash('sha256').update(readFileSync(join(parentPath, name)));
      const hash = digest.digest('base64');
      return {
        url: relative(site, join(parentPath, name)).split(sep).join('/'),
        integrity: `sha256-${hash}`,
      };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));

/** Builds the service worker once the site stands: it knows every file of it. */
export const offline = (worker: string): Plugin => {
  let site = '';
  let held = '';
  let define: Readonly<Record<string, unknown>> = {};
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      site = resolve(config.root, config.build.outDir);
      held = resolve(config.root, 'public');
      define = config.define ?? {};
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: [heldFacts(held)],
          define: { ...define, KEPT_FILES: JSON.stringify(keptFiles(site)) },
          build: {
            outDir: site,
            emptyOutDir: false,
            target: 'es2022',
            lib: { entry: worker, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
          },
        });
      },
    },
  };
};
