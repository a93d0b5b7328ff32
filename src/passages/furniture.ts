import type { DocumentPage } from './words.ts';

/** Lines at the head and the foot of a page that can be furniture. */
const EDGE_LINES = 4;

const shapeOf = (line: string): string => line.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

const edgesOf = ({ lines }: DocumentPage): readonly string[] => {
  const filled = lines.filter((line) => line.trim() !== '');
  return [...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)].map(shapeOf);
};

const isPageNumber = (line: string): boolean =>
  /^((page\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?|page\s*\d{1,4}\s*(of|\/)\s*\d{1,4}\b.*)$/i.test(line.trim());

/** The title stands among these first lines of a document, and has at least so many words. */
const HEAD_LINES = 5;
const TITLE_WORDS = 4;

/** Lines at the head of a document that can be its title. */
const titlesOf = ([first]: readonly DocumentPage[]): readonly string[] =>
  (first?.lines ?? [])
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES)
    .map(shapeOf)
    .filter((line) => line.split(' ').length >= TITLE_WORDS);

/** A line of a document by its number: lines count through all pages, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

const numbered = (pages: readonly DocumentPage[]): readonly (readonly NumberedLine[])[] => {
  let number = 0;
  return pages.map(({ lines }) => lines.map((text) => ({ text, number: ++number })));
};

/**
 * The lines of each page without what repeats at their head or foot (the policy's name, a date, page numbers): a line that stands there, its
 * numbers apart, on at least half of two or more pages; at the foot also a line that says the title again. What repeats elsewhere
 * is text.
 */
export const withoutFurniture = (pages: readonly DocumentPage[]): readonly (readonly NumberedLine[])[] => {
  const seen = new Map<string, number>();
  for (const page of pages) for (const line of new Set(edgesOf(page))) seen.set(line, (seen.get(line) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const titles = titlesOf(pages);
  const repeats = (line: string): boolean => (seen.get(shapeOf(line)) ?? 0) >= least;
  return numbered(pages).map((page) => {
    const lines = page.map(({ text }) => text);
    const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    const foot = new Set(filled.slice(Math.max(HEAD_LINES, filled.length - EDGE_LINES)));
    const edges = new Set([...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)]);
    const isFurniture = (line: string, at: number): boolean =>
      (edges.has(at) && (repeats(line) || isPageNumber(line))) ||
      (foot.has(at) && titles.some((title) => shapeOf(line).includes(title)));
    return page.filter(({ text }, at) => !isFurniture(text, at));
  });
};
