import type { FingerprintFile } from './fingerprintFile.ts';
import { placesIn, wholeIn, type Places } from './locate.ts';
import { encodeNumbers } from './numberCode.ts';
import { SEQUENCE_WORDS, sequencesOf, winnowed } from './sequences.ts';
import { runsOf, sourceLines, type CitedLines, type SourceLine } from './sourceLines.ts';
import type { Word } from './words.ts';

/** What a version's fingerprints are made of. */
export interface SourceText {
  readonly policy: string;
  readonly version: string;
  readonly sha256: string;
  readonly text: string;
  readonly cited: readonly CitedLines[];
}

/** Of as many neighboring sequences of the rest one is kept at least. */
const REST_WINDOW = 16;

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

const sorted = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Makes the fingerprints of a text that was read. A citation whose lines the text does not have throws. */
export const fingerprintsOf = (source: SourceText): FingerprintFile => {
  const lines = sourceLines(source.text, source.cited);
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
