import { SEQUENCE_WORDS, sequencesOf } from './sequences.ts';
import { wordsIn, type Word } from './words.ts';

/** A cited passage of the text that was read: its lines, from 1, both included. */
export interface CitedLines {
  readonly id: string;
  readonly lines: readonly [number, number];
}

/** Lines with words this near to a cited one are watched with it. */
const NEAR_LINES = 2;
/** Fewer words than this between two watched stretches are watched with them. */
const SMALL_GAP = 200;
/** A line of a text that was read. */
export interface SourceLine {
  readonly words: readonly Word[];
  readonly isWatched: boolean;
}

/** The sequences of runs of lines: watched lines are one run where they stand together. */
export const runsOf = (lines: readonly SourceLine[], isWatched: boolean): readonly (readonly number[])[] => {
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
export const sourceLines = (whole: string, cited: readonly CitedLines[]): readonly SourceLine[] => {
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
