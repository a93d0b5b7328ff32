import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexFromText, type PolicyIndex } from '../src/library/index.ts';

/** The index of a folder of policies, read strictly. */
export const policyIndexOf = (policies: string): PolicyIndex =>
  indexFromText(readFileSync(join(policies, 'index.json'), 'utf8'));

/**
 * `import { policyIndex } from 'virtual:policy-index'`: the first screen then waits for no file and checks none. A build with
 * an index that is broken fails.
 */
export const policyIndex = (policies: string): Plugin => ({
  name: 'policy-index',
  resolveId: (id) => (id === 'virtual:policy-index' ? '\0virtual:policy-index' : undefined),
  load(id) {
    if (id !== '\0virtual:policy-index') return undefined;
    this.addWatchFile(join(policies, 'index.json'));
    return `export const policyIndex = ${JSON.stringify(policyIndexOf(policies))};`;
  },
});
