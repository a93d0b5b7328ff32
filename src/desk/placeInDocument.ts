import { rowsOfLine, type DraftDocument, type TextLine } from './document.ts';

// A sign that was lost on the way to plain text stands as a question mark.
const BULLET = /^\s*(?:[•▪◦*\-–]|\?\s|o\s|\(?[0-9]{1,2}[.)]|\(?[A-Za-z][.)])\s*/;

const isCapitalized = (word: string): boolean => word.length < 4 || /^[^\p{Ll}]/u.test(word);

/** A line that stands above others as their heading: in capitals, or a few capitalized words with a colon, or alone after an empty line. */
const isHeading = ({ text }: TextLine, before: TextLine | undefined): boolean => {
  const words = text.trim();
  if (words === '' || words.length > 90 || BULLET.test(words)) return false;
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  if (letters === letters.toUpperCase()) return true;
  if (!words.split(/\s+/).every(isCapitalized)) return false;
  return words.endsWith(':') || (!/[.;:,]/.test(words) && before?.text.trim() === '');
};

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Where a passage stands, as a person finds it: proposed from the lines above it, for a person to put right. */
export interface PlaceInDocument {
  /** As printed; null where none stands above it. */
  readonly heading: string | null;
  readonly place: string;
  /** Null where the document has no pages. */
  readonly page: number | null;
}

const inOrder = (index: number, what: string): string => {
  const ordinal = ordinals[index];
  return ordinal === undefined ? `${what} ${String(index + 1)}` : `${ordinal} ${what}`;
};

/** The place of a line: the heading above it, and which paragraph or bullet below that it is; of a long line, which sentence stands `at` that character. */
export const placeOfLine = ({ lines, pages }: DraftDocument, number: number, at = 0): PlaceInDocument => {
  const index = lines.findIndex((line) => line.number === number);
  const above = lines.slice(0, Math.max(index, 0));
  const headingAt = above.findLastIndex((line, place) => isHeading(line, above[place - 1]));
  const here = lines[index];
  const between = above.slice(headingAt + 1).filter(({ text }) => text.trim() !== '');
  const isBullet = BULLET.test(here?.text ?? '');
  const before = between.filter(({ text }) => BULLET.test(text) === isBullet).length;
  const heading = lines[headingAt]?.text.trim() ?? null;
  const rows = here ? rowsOfLine(here) : [];
  const sentence =
    rows.length > 1
      ? `, ${inOrder(
          Math.max(
            rows.findLastIndex((row) => row.at <= at),
            0,
          ),
          'sentence',
        )}`
      : '';
  // A line has its number here alone: in a letter nobody could find it.
  const place = `${inOrder(before, isBullet ? 'bullet' : 'paragraph')}${heading === null ? ' of the document' : ''}`;
  return { heading, place: `${place}${sentence}`, page: pages > 1 ? (here?.page ?? null) : null };
};
