import { expect, test } from 'vitest';
import { heldFacts } from './heldFacts.ts';

const folder = new URL('../public/', import.meta.url).pathname;

/** A hook as the bundler calls it, whose context is asked for nothing but to watch a file. */
const call = (hook: unknown, id: string): unknown => {
  if (typeof hook !== 'function') throw new TypeError('no such hook');
  return Reflect.apply(hook, { addWatchFile: () => undefined }, [id]);
};

test.each(['#held-facts', '#held-lookups', '#held-items'])(
  '%s is found under an id that an address can hold',
  (name) => {
    const plugin = heldFacts(folder);
    const id = String(call(plugin.resolveId, name));
    expect(id).not.toMatch(/[#?]/);
    expect(call(plugin.load, id)).toContain('export const ');
    expect(call(plugin.resolveId, 'react')).toBeUndefined();
  },
);
