/** A page of a document as its reader gave it: lines of text from top to bottom. A text without pages is one page. */
export interface DocumentPage {
  readonly lines: readonly string[];
}

/** One word of a document, folded so that print and layout make no difference, and where it stands. */
export interface Word {
  readonly folded: string;
  /** Place in the text that was read; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A document as one text, with its words and where each of its lines and pages begins. */
export interface ReadDocument {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lineStarts: readonly number[];
  readonly pageStarts: readonly number[];
}

// A hyphen joins what stands before and after it, also over the end of a line: "early-stage" and a word that was broken read the
// same in every layout. So does the mark of a superscript within a word. Comparison signs are words of their own: "<9" must never read as ">9".
const WORD = /[\p{L}\p{N}]+(?:(?:[.,](?=\d)|[-\u00AD\u2010\u2011]\s*|['’](?=\p{L})|<sup>)[\p{L}\p{N}]+)*|[<>≤≥%]=?/gu;
const DROPPED = /<sup>|[-\u00AD\u2010\u2011\s'’]/gu;

const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/(\d),(?=\d)/g, '$1')
    .replace('≤', '<=')
    .replace('≥', '>=');

// The target of a link in a saved page and the marks of type are no text; their place stays, so that what follows stands where it stood.
const NO_TEXT = /\]\([^)\s]*\)|(?<=\s)<sup>|<\/sup>|<\/?(?:b|i|u|em|strong|sub|br)>/g;

/** The words of a text: case, ligatures, superscripts, quotation marks, bullets and hyphens at line ends make no difference. */
export const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.replace(NO_TEXT, (mark) => ' '.repeat(mark.length)).matchAll(WORD), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Joins pages into one text, each line on a line of its own, and finds its words. */
export const readDocument = (pages: readonly DocumentPage[]): ReadDocument => {
  const lineStarts: number[] = [];
  const pageStarts: number[] = [];
  let text = '';
  for (const { lines } of pages) {
    pageStarts.push(text.length);
    for (const line of lines) {
      lineStarts.push(text.length);
      text += `${line}\n`;
    }
  }
  return { text, words: wordsIn(text), lineStarts, pageStarts };
};

/** The line, from 0, in which a place of the text stands. */
export const lineAt = ({ lineStarts }: Pick<ReadDocument, 'lineStarts'>, place: number): number =>
  Math.max(
    lineStarts.findLastIndex((start) => start <= place),
    0,
  );

/** The page, from 1, on which a place of the text stands. */
export const pageAt = ({ pageStarts }: Pick<ReadDocument, 'pageStarts'>, place: number): number =>
  Math.max(
    pageStarts.findLastIndex((start) => start <= place),
    0,
  ) + 1;
