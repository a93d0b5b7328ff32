import type { Plugin } from 'vite';

/**
 * Vite wraps each `import()` in a helper that links styles and preloads files. All styles stand in the page, and the later
 * screens are loaded before they are wanted, so that the helper (1 kB of the first screen) would have nothing to do.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
});
