import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildFacts } from './build/buildFacts.ts';
import { contentSecurityPolicy } from './build/contentSecurityPolicy.ts';
import { licences } from './build/licences.ts';
import { offline } from './build/offline.ts';
import { oneFile } from './build/oneFile.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The site; with `--mode single` all of it in one HTML file. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'single';
  return {
    base: './',
    define: { BUILD: JSON.stringify(buildFacts(here, isOneFile)) },
    plugins: [
      react(),
      tailwindcss(),
      licences(here),
      ...(isOneFile ? [oneFile(`${here}public/policies`)] : [contentSecurityPolicy(), offline(`${here}src/app/serviceWorker.ts`)]),
    ],
    publicDir: isOneFile ? false : 'public',
    build: {
      outDir: isOneFile ? 'dist-single' : 'dist',
      target: 'es2022',
      sourcemap: false,
      modulePreload: { polyfill: false },
      ...(isOneFile ? { rolldownOptions: { output: { codeSplitting: false } } } : {}),
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts', 'build/**/*.test.ts'],
      environment: 'node',
      pool: 'threads',
      // Some tests lint or start programs; a busy machine takes its time.
      testTimeout: 30_000,
    },
  };
});
