import type { Word } from './words.ts';

/** Words of one sequence. Fewer would let a reader of the hashes guess the text. */
export const SEQUENCE_WORDS = 5;

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const hashOf = (words: readonly Word[], from: number): number => {
  let hash = OFFSET;
  for (let index = from; index < from + SEQUENCE_WORDS; index++) {
    const text = words[index]?.folded ?? '';
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash = Math.imul(hash ^ 0x20, PRIME);
  }
  // The last bits of FNV are weak for short inputs: they are mixed once more (murmur3's finalizer).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The hash of each sequence of five words, by the word it begins with: one fewer than words for each word more than one. */
export const sequencesOf = (words: readonly Word[]): readonly number[] =>
  Array.from({ length: Math.max(words.length - SEQUENCE_WORDS + 1, 0) }, (_, from) => hashOf(words, from));

/**
 * Winnowing: of every `window` neighboring hashes the smallest is kept (of equal ones the last), so that any run of
 * `window + 4` shared words shares a kept hash. Schleimer, Wilkerson, Aiken, SIGMOD 2003.
 */
export const winnowed = (hashes: readonly number[], window: number): ReadonlySet<number> => {
  const kept = new Set<number>();
  const last = Math.max(hashes.length - window, 0);
  for (let from = 0; from <= last && hashes.length > 0; from++)
    kept.add(Math.min(...hashes.slice(from, from + window)));
  return kept;
};
