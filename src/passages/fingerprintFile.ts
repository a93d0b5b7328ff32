import * as z from 'zod/mini';
import type { PassagePrint } from './locate.ts';
import { decodeNumbers } from './numberCode.ts';

const code = z.string().check(z.regex(/^[A-Za-z0-9+/=]*$/));
const text = z.string().check(z.minLength(1));

/**
 * What is kept of the text that a policy version was read from: hashes of word sequences, in no order, so that no word of it can be
 * read back. `passages`: which of them belong to each citation.
 */
export const fingerprintsSchema = z.strictObject({
  format: z.literal(1),
  policy: text,
  version: text,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Every sequence of the lines that are watched: those cited, and what stands beside them in the statement, codes and dates. */
  watched: code,
  /** Some of the other sequences (winnowed), for telling whose text it is. */
  rest: code,
  passages: z.record(
    text,
    z.strictObject({
      words: z.int().check(z.positive()),
      /** How often all of it stands in the text. */
      times: z.int().check(z.positive()),
      sequences: code,
      /** Sequences that lead into it and out of it: where it stands twice, they tell which of the two it is. */
      around: code,
    }),
  ),
});

export type FingerprintFile = z.infer<typeof fingerprintsSchema>;

/** A version's fingerprints, ready to be compared with. */
export interface Fingerprints {
  readonly policy: string;
  readonly version: string;
  readonly watched: ReadonlySet<number>;
  readonly rest: ReadonlySet<number>;
  readonly passages: readonly PassagePrint[];
}

/** Reads a file of fingerprints; throws with the place of what is wrong. */
export const fingerprintsFrom = (input: unknown): Fingerprints => {
  const parsed = z.safeParse(fingerprintsSchema, input);
  if (!parsed.success) {
    throw new TypeError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
  const { policy, version, passages } = parsed.data;
  const watched = decodeNumbers(parsed.data.watched);
  const sequencesAt = (id: string, indexes: string): ReadonlySet<number> =>
    new Set(
      decodeNumbers(indexes).map((index) => {
        const hash = watched[index];
        if (hash === undefined) throw new TypeError(`passages.${id}: there is no sequence ${String(index)}`);
        return hash;
      }),
    );
  return {
    policy,
    version,
    watched: new Set(watched),
    rest: new Set(decodeNumbers(parsed.data.rest)),
    passages: Object.entries(passages).map(([id, { words, times, sequences, around }]) => ({
      id,
      words,
      times,
      sequences: sequencesAt(id, sequences),
      around: sequencesAt(id, around),
    })),
  };
};
