import * as z from 'zod/mini';
import { readMapping, type Mapping, type Spoken } from '../../worklist/index.ts';

const KEY = 'cryocheck.mappings';
const MOST = 20;

const schema = z.array(z.object({ headers: z.array(z.string()), mapping: z.unknown() }));
type Kept = z.infer<typeof schema>;

const held = (): Kept => {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const read = z.safeParse(schema, json);
    return read.success ? read.data : [];
  } catch {
    // Storage is refused, or holds what this page did not write.
    return [];
  }
};

const isFor =
  (headers: readonly string[]) =>
  (each: { readonly headers: readonly string[] }): boolean =>
    each.headers.join('\n') === headers.join('\n');

/** The mapping that is kept on this device for a list with these headers. */
export const keptMapping = (headers: readonly string[], spoken: Spoken): Mapping | undefined => {
  const found = held().find(isFor(headers));
  const read = found && readMapping(JSON.stringify(found.mapping), spoken);
  return read?.ok === true ? read.mapping : undefined;
};

/** Keeps the headers and words of a mapping on this device, or, without one, forgets it; no rows. False: the browser refuses. */
export const keepMapping = (headers: readonly string[], mapping: Mapping | undefined): boolean => {
  const others = held().filter((each) => !isFor(headers)(each));
  const all = mapping ? [{ headers: [...headers], mapping }, ...others].slice(0, MOST) : others;
  try {
    if (all.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
};
