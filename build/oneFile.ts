import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { libraryElement } from './siteLibrary.ts';
import { secured } from './contentSecurityPolicy.ts';

/** A folder of files as an element of data: each file's own text under its name. */
const embedded = (id: string, folder: string): string => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json' && name !== 'policy.schema.json')
    .sort();
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return `<script type="application/json" id="${id}">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>`;
};

/** What the page reads from beside it elsewhere. */
const dataIn = (site: string): string =>
  ['policies', 'fingerprints'].map((folder) => embedded(folder, join(site, folder))).join('\n    ');

/** Inside an element only its own end tag and the start of a comment would end the text. */
const asScript = (code: string): string =>
  code
    .trim()
    .replace(/<\/(script)/gi, '\\x3c/$1')
    .replaceAll('<!--', '\\x3c!--');

/** Puts script, policies and fingerprints into the page, so that it opens from a folder or a stick, with nothing beside it. */
export const oneFile = (site: string, builtAt: string): Plugin => ({
  name: 'one-file',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file) => file.type === 'chunk');
      const page = files.find((file) => file.fileName === 'index.html');
      if (page?.type !== 'asset' || chunks.length !== 1)
        throw new Error(`one page and one script are expected, found ${String(chunks.length)} scripts`);
      const html = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
        .replace(
          '</body>',
          () =>
            `  ${dataIn(site)}${libraryElement(site, builtAt.slice(0, 10))}\n    <script type="module">${asScript(chunks[0]?.code ?? '')}</script>\n  </body>`,
        );
      for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName);
      this.emitFile({ type: 'asset', fileName: 'cryocheck.html', source: secured(html, undefined) });
    },
  },
});
