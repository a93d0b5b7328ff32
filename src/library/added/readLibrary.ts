import * as z from 'zod/mini';
import { placeOf, readJson, schemaProblems, shown } from '../../facts/index.ts';
import { hasEntry, inPart, wordIn, type LibraryProblem } from './problem.ts';
import { librarySchema, type Library } from './shape.ts';

/** The most that a library file may weigh, in bytes. */
export const MOST_BYTES = 20_000_000;
const MOST_IN_WORDS = '20 MB';

/** A library file, or why it is none. */
export type LibraryRead =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problems: readonly LibraryProblem[] };

const refused = (place: string, message: string): LibraryRead => ({
  ok: false,
  problems: inPart('', '', [{ place, message }]),
});

/** Why a file of so many bytes is not read; undefined where it may be. */
export const tooLarge = (bytes: number): string | undefined =>
  bytes > MOST_BYTES ? `it has ${(bytes / 1_000_000).toFixed(1)} MB; allowed: at most ${MOST_IN_WORDS}` : undefined;

/** What an object made of a text may not be called: such a name would reach what all objects share. */
const REACHING = ['__proto__'];

/** The place of the first entry that may not be called so. */
const reachingIn = (value: unknown, path: readonly PropertyKey[]): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of entries) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (REACHING.includes(key)) return placeOf(here);
    const found = reachingIn(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A library from what stands in its file, strictly, and nothing of its parts yet. Never throws. */
export const libraryFrom = (json: unknown): LibraryRead => {
  const reaching = reachingIn(json, []);
  if (reaching !== undefined) return refused(reaching, 'no entry may be called "__proto__"');
  if (wordIn(json, 'kind') !== 'cryocheck-library')
    return refused(
      'kind',
      hasEntry(json, 'kind')
        ? `${shown(wordIn(json, 'kind'))} is the file of something else; allowed: "cryocheck-library"`
        : 'it is no library file: it does not say "cryocheck-library"',
    );
  const parsed = z.safeParse(librarySchema, json);
  return parsed.success
    ? { ok: true, library: parsed.data }
    : { ok: false, problems: inPart('', '', schemaProblems(parsed.error.issues, 'a library', json)) };
};

/** Reads the text of a library file strictly, and nothing of its parts yet. Never throws, whatever the text. */
export const readLibrary = (text: string): LibraryRead => {
  const large = tooLarge(text.length);
  if (large !== undefined) return refused('', large);
  const json = readJson(text, MOST_BYTES);
  return json.ok ? libraryFrom(json.value) : refused('', `${json.message}; allowed: a library file, whole`);
};
