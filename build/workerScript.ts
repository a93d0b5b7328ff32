import { build, type Plugin } from 'vite';

/** The script of a worker as one text that needs nothing beside it. */
const asOneText = async (entry: string, plugins: readonly Plugin[]): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
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
 * `import { listWorker } from 'virtual:list-worker'`, for a worker of the name `list`: where its script is, and of which type. The site
 * has it in a file beside the page; the one file makes an address for the text that stands in it. `plugins` are those that the
 * script needs there.
 */
export const workerScript = (name: string, entry: string, isOneFile: boolean, plugins: readonly Plugin[]): Plugin => {
  const id = `virtual:${name}-worker`;
  return {
    name: `${name}-worker`,
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    async load(wanted) {
      if (wanted !== `\0${id}`) return undefined;
      return isOneFile
        ? `const script = ${JSON.stringify(await asOneText(entry, plugins))};
export const ${name}Worker = () => ({ address: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), type: 'classic' });`
        : `import address from ${JSON.stringify(`${entry}?worker&url`)};
export const ${name}Worker = () => ({ address, type: 'module' });`;
    },
  };
};
