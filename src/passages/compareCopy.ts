import type { Fingerprints } from './fingerprintFile.ts';
import { isThisPolicy, type PolicyNames } from './identity.ts';
import { locate, type Located, type PassagePrint } from './locate.ts';
import { newSentences } from './newSentences.ts';
import { prepareCopy, type PreparedCopy } from './preparedCopy.ts';
import { SEQUENCE_WORDS } from './sequences.ts';
import { datesIn, effectiveDate, type PrintedDate } from './datesIn.ts';
import { lineAt, pageAt, type DocumentPage, type ReadDocument } from './words.ts';

/** Whether a cited passage stands in a copy as it was read. */
export type PassageFound = 'unchanged' | 'changed' | 'gone';

/** A stretch of the copy; `isNew`: words that the passage that was read does not have there. */
export interface CopyStretch {
  readonly text: string;
  readonly isNew: boolean;
}

export interface ComparedPassage {
  readonly id: string;
  readonly found: PassageFound;
  /** The page of the copy, from 1; null where the passage is gone. */
  readonly page: number | null;
  /** Its first and its last line in the copy, counted through all pages from 1; null where the passage is gone. */
  readonly lines: readonly [number, number] | null;
  readonly excerpt: readonly CopyStretch[];
}

/** What comparing a copy with the fingerprints of the text that was read tells. */
export interface Comparison {
  readonly verdict: 'unchanged' | 'changed' | 'another';
  readonly passages: readonly ComparedPassage[];
  /** Sentences of the copy in the statement, codes and dates that have no counterpart. */
  readonly new: readonly string[];
  /** Days and months that the copy names, with what it says of them. */
  readonly dates: readonly PrintedDate[];
  /** From when the copy says that it is in effect, YYYY-MM-DD or YYYY-MM; null where it does not say. */
  readonly effective: string | null;
  /** The share, 0 to 1, of the kept sequences of the text that was read that stands in the copy. */
  readonly shared: number;
}

/** Of a passage at least this share of its sequences must stand together to be called changed and not gone. */
const LEAST_SHARE = 0.25;
/** Words of the copy shown before and after a passage. */
const AROUND_WORDS = 6;

const textBetween = ({ text, words }: ReadDocument, from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** Words that were put in at the very beginning or end of a passage: unknown words beside it, without the end of a sentence between. */
const SENTENCE_ENDS = /[.;:!?]\s*$|[.;:!?]\s|\n\s*\n|\n\s*(?:[-•*]|\d+[.)]|[A-Z][.)])\s/;

const growsAt = ({ document, known }: PreparedCopy, { from, to }: Located): boolean => {
  const { text, words } = document;
  const follows = (last: number, next: number): boolean =>
    !SENTENCE_ENDS.test(text.slice(words[last]?.end, words[next]?.start));
  const isRun = (start: number, step: 1 | -1): boolean => {
    let at = start;
    while (at >= 0 && at < words.length && known[at] === false && Math.abs(at - start) <= 25) at += step;
    return at !== start && known[at] === true;
  };
  return (
    (to < words.length && follows(to - 1, to) && isRun(to, 1)) ||
    (from > 0 && follows(from - 1, from) && isRun(from - 1, -1))
  );
};

const excerptOf = (copy: PreparedCopy, { from, to }: Located, covered: ReadonlySet<number>): readonly CopyStretch[] => {
  const { document } = copy;
  const [first, end] = [Math.max(from - AROUND_WORDS, 0), Math.min(to + AROUND_WORDS, document.words.length)];
  const stretches: CopyStretch[] = [];
  for (let at = first; at < end;) {
    const isNew = copy.known[at] === false || (at >= from && at < to && !covered.has(at));
    let until = at + 1;
    while (
      until < end &&
      (copy.known[until] === false || (until >= from && until < to && !covered.has(until))) === isNew
    )
      until++;
    stretches.push({ text: textBetween(document, at, until), isNew });
    at = until;
  }
  return stretches;
};

const linesOf = ({ document, lineNumbers }: PreparedCopy, { from, to }: Located): readonly [number, number] => {
  const numberAt = (word: number): number => lineNumbers[lineAt(document, document.words[word]?.start ?? 0)] ?? 1;
  return [numberAt(from), numberAt(to - 1)];
};

const comparePassage = (
  copy: PreparedCopy,
  passage: PassagePrint,
): ComparedPassage & { readonly at: Located | undefined } => {
  const at = locate(passage, copy.places);
  if (!at || at.found / passage.sequences.size < LEAST_SHARE)
    return { id: passage.id, found: 'gone', page: null, lines: null, excerpt: [], at: undefined };
  const covered = new Set<number>();
  for (const hash of passage.sequences) {
    for (const place of copy.places.get(hash) ?? []) {
      if (place >= at.from && place < at.to)
        for (let word = place; word < place + SEQUENCE_WORDS; word++) covered.add(word);
    }
  }
  const isWhole = at.isWhole && !growsAt(copy, at);
  return {
    id: passage.id,
    found: isWhole ? 'unchanged' : 'changed',
    page: pageAt(copy.document, copy.document.words[at.from]?.start ?? 0),
    lines: linesOf(copy, at),
    excerpt: excerptOf(copy, at, covered),
    at,
  };
};

const sharedOf = ({ watched, rest }: Fingerprints, { places }: PreparedCopy): number => {
  const all = [...watched, ...rest];
  return all.length === 0 ? 0 : all.filter((hash) => places.has(hash)).length / all.length;
};

/**
 * Compares a copy of a payer's document with the fingerprints of the text that was read. Nothing is read from the fingerprints
 * but whether five words of the copy stood there too. A document without words is another one.
 */
export const compareCopy = (prints: Fingerprints, pages: readonly DocumentPage[], names: PolicyNames): Comparison => {
  const copy = prepareCopy(pages, prints);
  const compared = prints.passages.map((passage) => comparePassage(copy, passage));
  const shared = sharedOf(prints, copy);
  const passages = compared.map(({ at: _at, ...passage }) => passage);
  const isThis = isThisPolicy(copy, names, shared);
  const dates = datesIn(copy.document.text);
  const stands = passages.every(({ found }) => found === 'unchanged');
  return {
    verdict: isThis ? (stands ? 'unchanged' : 'changed') : 'another',
    passages,
    new: newSentences(
      copy,
      compared.flatMap(({ at, found }) => (at ? [{ at, isTold: found === 'changed' }] : [])),
    ),
    dates,
    effective: effectiveDate(dates),
    shared,
  };
};
