import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexFromText, type PolicyIndex } from '../src/library/index.ts';

/** The index of a folder of policies, read strictly. */
export const policyIndexOf = (policies: string): PolicyIndex =>
  indexFromText(readFileSync(join(policies, 'index.json'), 'utf8'));

/** The SHA-256 of a file, as a browser is told it. */
const fingerprintOf = (path: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

const index = '\0virtual:policy-index';
const fingerprints = '\0virtual:policy-fingerprints';

/**
 * `import { policyIndex } from 'virtual:policy-index'`: the first screen then waits for no file and checks none. A build with
 * an index that is broken fails. `virtual:policy-fingerprints` holds the fingerprint of each policy file: no page judges by a
 * file of another build.
 */
export const policyIndex = (policies: string): Plugin => ({
  name: 'policy-index',
  resolveId: (id) => [index, fingerprints].find((each) => each === `\0${id}`),
  load(id) {
    if (id !== index && id !== fingerprints) return undefined;
    this.addWatchFile(join(policies, 'index.json'));
    const held = policyIndexOf(policies);
    if (id === index) return `export const policyIndex = ${JSON.stringify(held)};`;
    const files = held.payers.flatMap(({ versions }) => versions.map(({ file }) => file));
    for (const file of files) this.addWatchFile(join(policies, file));
    const known = Object.fromEntries(files.map((file) => [file, fingerprintOf(join(policies, file))]));
    return `export const fingerprints = ${JSON.stringify(known)};`;
  },
});
