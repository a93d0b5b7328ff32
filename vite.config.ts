import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    // Some tests lint or start programs; a busy machine takes its time.
    testTimeout: 30_000,
  },
});
