import { Script } from 'node:vm';
import { createServer } from 'vite';
import {
  ESModulesEvaluator,
  ModuleRunner,
  ssrDynamicImportKey,
  ssrExportAllKey,
  ssrExportNameKey,
  ssrImportKey,
  ssrImportMetaKey,
  ssrModuleExportsKey,
  type ModuleRunnerContext,
} from 'vite/module-runner';
import * as z from 'zod/mini';

type Evaluate = (...given: readonly unknown[]) => Promise<void>;

const given = [
  ssrModuleExportsKey,
  ssrImportMetaKey,
  ssrImportKey,
  ssrDynamicImportKey,
  ssrExportAllKey,
  ssrExportNameKey,
] as const;

const isFunction = z.custom<Evaluate>((compiled) => typeof compiled === 'function');

class CompiledOnce extends ESModulesEvaluator {
  readonly #compiled = new Map<string, Evaluate>();

  #evaluate(id: string, code: string): Evaluate {
    const known = this.#compiled.get(id);
    if (known) return known;
    const script = new Script(`(async (${given.join(', ')}) => {'use strict';\n${code}\n})`, { filename: id });
    const evaluate = z.parse(isFunction, script.runInThisContext());
    this.#compiled.set(id, evaluate);
    return evaluate;
  }

  override async runInlinedModule(
    context: ModuleRunnerContext,
    code: string,
    { id }: { readonly id: string } = { id: code },
  ): Promise<void> {
    await this.#evaluate(id, code)(...given.map((part) => context[part]));
  }
}

const asked = z.object({ data: z.object({ name: z.string(), data: z.array(z.unknown()) }) });
const fetched = z.tuple([z.string(), z.optional(z.string()), z.object({ cached: z.boolean() })]);

/**
 * The modules of the working folder, transformed and compiled once and evaluated afresh after each `clearCache`: what is computed while a
 * module loads is computed again.
 */
export const freshModules = async (): Promise<{
  readonly modules: ModuleRunner;
  readonly close: () => Promise<void>;
}> => {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { ssr } = server.environments;
  const transformed = new Map<string, ReturnType<typeof ssr.fetchModule>>();
  const fetchOnce = async (url: string, importer: string | undefined): Promise<object> => {
    const key = url.startsWith('/') ? url : `${url} ${String(importer)}`;
    const module = transformed.get(key) ?? ssr.fetchModule(url, importer);
    transformed.set(key, module);
    // Never stale: nothing changes while the tests run.
    return { ...(await module), invalidate: false };
  };
  const invoke = async (message: unknown): Promise<{ result: unknown }> => {
    const { name, data } = z.parse(asked, message).data;
    if (name === 'getBuiltins') return { result: [{ type: 'RegExp', source: '^node:', flags: '' }] };
    const [url, importer, { cached }] = z.parse(fetched, data);
    return { result: cached ? { cache: true } : await fetchOnce(url, importer) };
  };
  return {
    modules: new ModuleRunner({ transport: { invoke }, hmr: false, sourcemapInterceptor: false }, new CompiledOnce()),
    close: () => server.close(),
  };
};
