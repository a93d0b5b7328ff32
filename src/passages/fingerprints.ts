import * as z from 'zod/mini';
import { decodeNumbers, encodeNumbers } from './numberCode.ts';
import { placesIn, wholeIn, type Places } from './locate.ts';
import { SEQUENCE_WORDS, sequencesOf, winnowed } from './sequences.ts';
import { wordsIn, type Word } from './words.ts';

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

/** The sequences of one cited passage. */
export interface PassagePrint {
  readonly id: string;
  /** How many words the passage has. */
  readonly words: number;
  readonly times: number;
  readonly sequences: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
}

/** A version's fingerprints, ready to be compared with. */
export interface Fingerprints {
  readonly policy: string;
  readonly version: string;
  readonly watched: ReadonlySet<number>;
  readonly rest: ReadonlySet<number>;
  readonly passages: readonly PassagePrint[];
}

/** A cited passage of the text that was read: its lines, from 1, both included. */
export interface CitedLines {
  readonly id: string;
  readonly lines: readonly [number, number];
}

/** What a version's fingerprints are made of. */
export interface SourceText {
  readonly policy: string;
  readonly version: string;
  readonly sha256: string;
  readonly text: string;
  readonly cited: readonly CitedLines[];
}

/** Lines with words this near to a cited one are watched with it. */
const NEAR_LINES = 2;
/** Fewer words than this between two watched stretches are watched with them. */
const SMALL_GAP = 200;
/** Of as many neighboring sequences of the rest one is kept at least. */
const REST_WINDOW = 16;

interface SourceLine {
  readonly words: readonly Word[];
  readonly isWatched: boolean;
}

const inLines = (lines: readonly (readonly Word[])[]): readonly number[] =>
  lines.flatMap((words, at) => words.map(() => at));

/** Lines whose words no sequence of the watched lines covers, though such words stand before and soon after them: they repeat elsewhere. */
const betweenWatched = (lines: readonly (readonly Word[])[], watched: ReadonlySet<number>): ReadonlySet<number> => {
  const line = inLines(lines);
  const words = lines.flat();
  const hashes = sequencesOf(words);
  const kept = new Set(
    runsOf(
      lines.map((each, at) => ({ words: each, isWatched: watched.has(at) })),
      true,
    ).flat(),
  );
  const known = new Set(
    hashes.flatMap((hash, at) =>
      kept.has(hash) ? Array.from({ length: SEQUENCE_WORDS }, (_, step) => at + step) : [],
    ),
  );
  const between = new Set<number>();
  let gap: number[] | undefined;
  for (const at of words.keys()) {
    if (!known.has(at)) gap?.push(line[at] ?? 0);
    else {
      if (gap && gap.length < SMALL_GAP) gap.forEach((each) => between.add(each));
      gap = [];
    }
  }
  return between;
};

/** The lines of a text, and which of them are cited or stand beside what is. Lines without words count for nothing. */
const linesOf = ({ text: whole, cited }: SourceText): readonly SourceLine[] => {
  const lines = whole.replace(/\r\n?/g, '\n').split('\n').map(wordsIn);
  const filled = lines.flatMap((words, at) => (words.length === 0 ? [] : [at]));
  const isCited = (at: number): boolean => cited.some(({ lines: [from, to] }) => at + 1 >= from && at + 1 <= to);
  const near = (_: number, index: number): readonly number[] =>
    filled.slice(Math.max(index - NEAR_LINES, 0), index + NEAR_LINES + 1);
  const watched = new Set(filled.flatMap((at, index) => (isCited(at) ? near(at, index) : [])));
  for (let more = betweenWatched(lines, watched); more.size > 0; more = betweenWatched(lines, watched)) {
    const before = watched.size;
    more.forEach((at) => watched.add(at));
    if (watched.size === before) break;
  }
  return lines.map((words, at) => ({ words, isWatched: watched.has(at) }));
};

/** Lines from the first to the last of a passage, and, where these have fewer words than a sequence, those around it. */
const stretchOf = (lines: readonly SourceLine[], from: number, to: number): readonly [number, number] => {
  const words = lines.slice(from - 1, to).reduce((sum, line) => sum + line.words.length, 0);
  if (words >= SEQUENCE_WORDS || (from <= 1 && to >= lines.length)) return [from, to];
  return stretchOf(lines, Math.max(from - 1, 1), words === 0 || from <= 1 ? to + 1 : to);
};

const wordsOf = (lines: readonly SourceLine[], from: number, to: number): readonly Word[] =>
  lines.slice(Math.max(from - 1, 0), to).flatMap((line) => line.words);

/** A cited passage with all that is kept of it. */
const passageOf = (lines: readonly SourceLine[], all: Places, { id, lines: [first, last] }: CitedLines) => {
  if (first < 1 || last > lines.length) {
    throw new RangeError(`${id}: lines ${String(first)} to ${String(last)}; the text has ${String(lines.length)}`);
  }
  const [from, to] = stretchOf(lines, first, last);
  const words = wordsOf(lines, from, to);
  const sequences = sequencesOf(words);
  const [before, after] = [
    wordsOf(lines, 1, from - 1).slice(1 - SEQUENCE_WORDS),
    wordsOf(lines, to + 1, lines.length).slice(0, SEQUENCE_WORDS - 1),
  ];
  const inside = new Set(sequences);
  const around = sequencesOf([...before, ...words, ...after]).filter((hash) => !inside.has(hash));
  const print = { id, words: Math.max(words.length, 1), times: 1, sequences: inside, around: new Set(around) };
  return { ...print, times: Math.max(wholeIn(print, all).length, 1) };
};

/** The sequences of runs of lines: watched lines are one run where they stand together. */
const runsOf = (lines: readonly SourceLine[], isWatched: boolean): readonly (readonly number[])[] => {
  const runs: Word[][] = [];
  let open: Word[] | undefined;
  for (const line of lines) {
    if (line.words.length === 0) continue;
    if (line.isWatched !== isWatched) open = undefined;
    else if (open) open.push(...line.words);
    else runs.push((open = [...line.words]));
  }
  return runs.map(sequencesOf);
};

const sorted = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Makes the fingerprints of a text that was read. A citation whose lines the text does not have throws. */
export const fingerprintsOf = (source: SourceText): FingerprintFile => {
  const lines = linesOf(source);
  const all = placesIn(sequencesOf(lines.flatMap(({ words }) => words)));
  const cited = source.cited.map((each) => passageOf(lines, all, each));
  const watched = sorted([
    ...runsOf(lines, true).flat(),
    ...cited.flatMap(({ sequences, around }) => [...sequences, ...around]),
  ]);
  const place = new Map(watched.map((hash, index) => [hash, index]));
  const indexesOf = (hashes: ReadonlySet<number>): string =>
    encodeNumbers(sorted([...hashes].map((hash) => place.get(hash) ?? 0)));
  const rest = new Set(runsOf(lines, false).flatMap((run) => [...winnowed(run, REST_WINDOW)]));
  return {
    format: 1,
    policy: source.policy,
    version: source.version,
    sha256: source.sha256,
    watched: encodeNumbers(watched),
    rest: encodeNumbers(sorted(rest).filter((hash) => !place.has(hash))),
    passages: Object.fromEntries(
      cited.map(({ id, words, times, sequences, around }) => [
        id,
        { words, times, sequences: indexesOf(sequences), around: indexesOf(around) },
      ]),
    ),
  };
};

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
