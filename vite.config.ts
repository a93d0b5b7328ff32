import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { buildFacts } from './build/buildFacts.ts';
import { contentSecurityPolicy } from './build/contentSecurityPolicy.ts';
import { heldFacts } from './build/heldFacts.ts';
import { inlineStyles } from './build/inlineStyles.ts';
import { licences } from './build/licences.ts';
import { offline } from './build/offline.ts';
import { oneFile } from './build/oneFile.ts';
import { plainImports } from './build/plainImports.ts';
import { policyIndex } from './build/policyIndex.ts';
import { prerender } from './build/prerender.ts';
import { siteLibrary } from './build/siteLibrary.ts';
import { workerScript } from './build/workerScript.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Few files, because each is a wait of its own: the first screen, what judges, and the parts that the later screens share.
 * Each screen is one file more.
 */
const chunks = [
  { name: 'first', tags: ['$initial'], priority: 2 },
  {
    // With all that it takes, and nothing that it does without: the first answer waits for it.
    name: 'judge',
    test: /[\\/]src[\\/](library[\\/]payerLibrary|app[\\/]policyFiles)\.ts/,
    priority: 1,
  },
  // What reads and keeps added libraries.
  { name: 'shelf', test: /librar(yShelf|yOfSite|iesOfPage)|deviceStore|parts[\\/]turns/, priority: 1 },
  // What both the result and the request put into words.
  { name: 'papers', test: /[\\/]src[\\/]submission[\\/](papers|paper|details|office)[\\/]/ },
  { name: 'parts', test: /[\\/]src[\\/](ui[\\/]|screens[\\/](parts[\\/][^\\/]+$|step[\\/]NotNeeded))/ },
] satisfies Rolldown.CodeSplittingGroup[];

/** The site; with `--mode single` all of it in one HTML file. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'single';
  const built = buildFacts(here, isOneFile);
  const facts = heldFacts(`${here}public`);
  return {
    base: './',
    // Shims for a React that has it itself.
    resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
    define: { BUILD: JSON.stringify(built) },
    plugins: [
      react(),
      tailwindcss(),
      licences(here),
      facts,
      policyIndex(`${here}public/policies`),
      siteLibrary(`${here}public`, built.builtAt.slice(0, 10)),
      workerScript('document', `${here}src/screens/parts/copy/documentWorker.ts`, isOneFile, [facts]),
      workerScript('list', `${here}src/screens/worklist/listWorker.ts`, isOneFile, [facts]),
      prerender(here, isOneFile),
      inlineStyles(),
      plainImports(),
      ...(isOneFile
        ? [oneFile(`${here}public`, built.builtAt)]
        : [contentSecurityPolicy(), offline(`${here}src/app/serviceWorker.ts`)]),
    ],
    // What judges, and what reads a PDF, are scripts of their own there too.
    worker: { format: 'es', plugins: () => [facts] },
    publicDir: isOneFile ? false : 'public',
    build: {
      outDir: isOneFile ? 'dist-single' : 'dist',
      target: 'es2022',
      sourcemap: false,
      // The page names its scripts, so that they come side by side.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: {
        output: isOneFile
          ? { codeSplitting: false }
          : { entryFileNames: 'assets/first-[hash].js', codeSplitting: { groups: chunks } },
      },
    },
    test: {
      environment: 'node',
      pool: 'threads',
      // Files leave nothing behind for one another: a worker reads each module, and makes a page, once.
      isolate: false,
      // One core would lie idle once the types and the lint beside them are done.
      maxWorkers: availableParallelism(),
      // Some tests lint or start programs; a busy machine takes its time.
      testTimeout: 30_000,
      projects: [
        { extends: true, test: { name: 'rooms', include: ['{src,build,.ci}/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'pages',
            include: ['src/**/*.test.tsx'],
            environment: 'jsdom',
            setupFiles: 'testing/freshPage.ts',
          },
        },
      ],
    },
  };
});
