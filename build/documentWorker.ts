import { build, type Plugin } from 'vite';

/** The script of a worker as one text that needs nothing beside it. */
const asOneText = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error(`one script is expected, found ${String(chunks.length)}`);
  return chunk.code;
};

/**
 * `import { documentWorker } from 'virtual:document-worker'`: where the script of the worker that reads and compares documents is, and of which type. The site has it
 * in a file beside the page; the one file makes an address for the text that stands in it.
 */
export const documentWorker = (entry: string, isOneFile: boolean): Plugin => ({
  name: 'document-worker',
  resolveId: (id) => (id === 'virtual:document-worker' ? '\0virtual:document-worker' : undefined),
  async load(id) {
    if (id !== '\0virtual:document-worker') return undefined;
    return isOneFile
      ? `const script = ${JSON.stringify(await asOneText(entry))};
export const documentWorker = () => ({ address: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), type: 'classic' });`
      : `import address from ${JSON.stringify(`${entry}?worker&url`)};
export const documentWorker = () => ({ address, type: 'module' });`;
  },
});
