import type { Fingerprints } from './fingerprintFile.ts';
import { withoutFurniture } from './furniture.ts';
import { placesIn, type Places } from './locate.ts';
import { SEQUENCE_WORDS, sequencesOf } from './sequences.ts';
import { readDocument, type DocumentPage, type ReadDocument } from './words.ts';

/** A copy with everything that is looked up in it. */
export interface PreparedCopy {
  readonly document: ReadDocument;
  /** The number of each line of `document` in the whole copy: lines count through all pages, from 1. */
  readonly lineNumbers: readonly number[];
  readonly places: Places;
  /** Of each word of the copy whether a watched sequence covers it. */
  readonly known: readonly boolean[];
  /** Of each sequence of the copy whether it is one of the rest of the text that was read. */
  readonly inRest: readonly boolean[];
}

/** Finds in a copy what the fingerprints know of it; furniture of its pages is left out. */
export const prepareCopy = (pages: readonly DocumentPage[], { watched, rest }: Fingerprints): PreparedCopy => {
  const kept = withoutFurniture(pages);
  const document = readDocument(kept.map((lines) => ({ lines: lines.map(({ text }) => text) })));
  const sequences = sequencesOf(document.words);
  const known = document.words.map(() => false);
  for (const [at, hash] of sequences.entries()) if (watched.has(hash)) known.fill(true, at, at + SEQUENCE_WORDS);
  const lineNumbers = kept.flatMap((lines) => lines.map(({ number }) => number));
  return {
    document,
    lineNumbers,
    places: placesIn(sequences),
    known,
    inRest: sequences.map((hash) => rest.has(hash)),
  };
};
