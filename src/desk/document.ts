import * as z from 'zod/mini';

/** One line of a document as it was read. Numbers count through all pages, from 1. */
const lineSchema = z.strictObject({ number: z.int(), page: z.int(), text: z.string() });
export type TextLine = z.infer<typeof lineSchema>;

/** The document that a policy is read from, line by line. */
export const documentSchema = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  pages: z.int(),
  lines: z.array(lineSchema),
});
export type DraftDocument = z.infer<typeof documentSchema>;

/** A place in a document: a line by its number, and the character of it, from 0. */
export interface TextPoint {
  readonly line: number;
  readonly at: number;
}

/** A passage that a person marked: from the first point until before the second. */
export interface Mark {
  readonly from: TextPoint;
  readonly to: TextPoint;
}

/** A row as it is shown: a line, or a piece of one that is long. */
export interface TextRow {
  readonly key: string;
  readonly line: TextLine;
  /** Where in the line the row begins. */
  readonly at: number;
  readonly text: string;
}

/** Lines up to so many characters stand whole; longer ones are shown sentence by sentence. */
const WHOLE_LINE = 220;

/** A text without an end of a sentence in pieces of whole words, each at most so long as a line that stands whole. */
const byWords = (text: string): readonly string[] =>
  text.length <= WHOLE_LINE
    ? [text]
    : (text.match(new RegExp(`[^]{1,${String(WHOLE_LINE)}}(?:\\s+|$)|[^\\s]+\\s*`, 'g')) ?? [text]);

const piecesOf = (text: string): readonly string[] => {
  if (text.length <= WHOLE_LINE) return [text];
  const sentences = text.match(/[^.;]+(?:[.;](?!\s)[^.;]*)*(?:[.;]\s+|$)/g) ?? [text];
  const pieces = (sentences.join('').length === text.length ? sentences : [text]).flatMap(byWords);
  return pieces.join('').length === text.length ? pieces : [text];
};

/** Whether a document lost its breaks of lines on the way: all of it is one line, longer than any that stands whole. */
const isUnbroken = (lines: readonly string[]): boolean => {
  const [only = '', ...others] = lines.filter((text) => text.trim() !== '');
  return others.length === 0 && only.length > WHOLE_LINE;
};

/** Pages as lines, with numbers that count through. What came as one long line is broken into its sentences: a passage is lines. */
export const linesOfPages = (pages: readonly { readonly lines: readonly string[] }[]): readonly TextLine[] => {
  const all = pages.flatMap(({ lines }, page) => lines.map((text) => ({ page: page + 1, text })));
  const broken = isUnbroken(all.map(({ text }) => text))
    ? all.flatMap(({ page, text }) => piecesOf(text).map((piece) => ({ page, text: piece.trim() })))
    : all;
  return (
    broken
      // The end of the last line begins no other one.
      .filter(({ text }, index, { length }) => text !== '' || index < length - 1)
      .map((line, index) => ({ ...line, number: index + 1 }))
  );
};

/** The rows of a line: one, or one for each sentence of a long one. */
export const rowsOfLine = (line: TextLine): readonly TextRow[] => {
  let at = 0;
  return piecesOf(line.text).map((text) => {
    const row = { key: `${String(line.number)}-${String(at)}`, line, at, text };
    at += text.length;
    return row;
  });
};

/** A document row by row, as it is shown and marked. */
export const rowsOf = ({ lines }: DraftDocument): readonly TextRow[] => lines.flatMap(rowsOfLine);

/** Whether the first point stands before the second. */
const isBefore = (a: TextPoint, b: TextPoint): boolean => a.line < b.line || (a.line === b.line && a.at < b.at);

/** A mark from its two ends, in whichever order they were set. */
export const markBetween = (a: TextPoint, b: TextPoint): Mark =>
  isBefore(b, a) ? { from: b, to: a } : { from: a, to: b };

/** The mark of whole lines, from one to another by number. */
export const markOfLines = ({ lines }: DraftDocument, from: number, to: number): Mark => {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const end = lines.find(({ number }) => number === last);
  return { from: { line: first, at: 0 }, to: { line: last, at: end?.text.length ?? 0 } };
};

/** The lines that a mark touches, each with its marked characters. Lines that it only ends at the beginning of are none of them. */
export const markedLines = (
  { lines }: DraftDocument,
  { from, to }: Mark,
): readonly { readonly line: TextLine; readonly text: string }[] =>
  lines
    .filter(({ number }) => number >= from.line && number <= to.line)
    .map((line) => ({
      line,
      text: line.text.slice(
        line.number === from.line ? from.at : 0,
        line.number === to.line ? to.at : line.text.length,
      ),
    }))
    .filter(({ text }) => text.trim() !== '');

/** What is marked as one text, with single spaces. */
export const markedText = (document: DraftDocument, mark: Mark): string =>
  markedLines(document, mark)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of lines from the first to the last, with single spaces. */
export const textOfLines = ({ lines }: DraftDocument, [from, to]: readonly [number, number]): string =>
  lines
    .filter(({ number }) => number >= from && number <= to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text: what stands between white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
