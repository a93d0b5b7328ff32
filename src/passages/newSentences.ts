import type { PreparedCopy } from './preparedCopy.ts';
import type { Located } from './locate.ts';
import { SEQUENCE_WORDS } from './sequences.ts';

/** More unknown words than this between two watched stretches are another part of the document, and not news in this one. */
const LONGEST_NEWS = 120;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of words that no watched sequence covers, between two that are covered. */
const unknownRuns = ({ known }: PreparedCopy): readonly Run[] => {
  const runs: Run[] = [];
  let from: number | undefined;
  for (const [at, isKnown] of known.entries()) {
    if (!isKnown) from ??= at > 0 ? at : undefined;
    else if (from !== undefined) {
      runs.push({ from, to: at });
      from = undefined;
    }
  }
  return runs.filter(({ from: start }) => known.slice(0, start).some(Boolean));
};

const sentenceAround = ({ document: { text, words } }: PreparedCopy, { from, to }: Run): string => {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const before = text.slice(0, start);
  const begins = Math.max(
    ...[...before.matchAll(/[.;:!?]\s|\n\s*\n|\n\s*(?:[-•*]|\d+\.|[A-Z]\.)\s/g)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  );
  const after = /[.;:!?](?=\s|$)|\n\s*\n|\n\s*(?=(?:[-•*]|\d+\.|[A-Z]\.)\s)/.exec(text.slice(end));
  const ends = after ? end + after.index + (/^[.;:!?]/.test(after[0]) ? 1 : 0) : text.length;
  return text.slice(begins, ends).replace(/\s+/g, ' ').trim();
};

/** Unknown words this near to a cited passage, or nearer, stand in the statement, the codes or the dates. */
const NEAR_WORDS = 40;

/**
 * Sentences of a copy beside the cited passages with words that were not there: each once, in order. What lies in a passage that is
 * told as changed (`isTold`) is told there.
 */
export const newSentences = (
  copy: PreparedCopy,
  cited: readonly { readonly at: Located; readonly isTold: boolean }[],
): readonly string[] => {
  const touches = ({ from, to }: Run, { at }: { readonly at: Located }, room: number): boolean =>
    from < at.to + room && to > at.from - room;
  const isOfTheRest = ({ from, to }: Run): boolean =>
    copy.inRest.slice(Math.max(from - SEQUENCE_WORDS + 1, 0), to).some(Boolean);
  const news = unknownRuns(copy).filter(
    (run) =>
      run.to - run.from <= LONGEST_NEWS &&
      cited.some((each) => touches(run, each, NEAR_WORDS)) &&
      !cited.some((each) => each.isTold && touches(run, each, SEQUENCE_WORDS)) &&
      !isOfTheRest(run),
  );
  return [...new Set(news.map((run) => sentenceAround(copy, run)).filter((sentence) => sentence !== ''))];
};
