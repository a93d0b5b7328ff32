import type { DocumentPage } from './words.ts';

/** Lines at the head and the foot of a page that can be furniture. */
const EDGE_LINES = 4;

const shapeOf = (line: string): string => line.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

const edgesOf = ({ lines }: DocumentPage): readonly string[] => {
  const filled = lines.filter((line) => line.trim() !== '');
  return [...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)].map(shapeOf);
};

const isPageNumber = (line: string): boolean => /^(page\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?$/i.test(line.trim());

/**
 * Pages without what repeats at their head or foot (the policy's name, a date, page numbers): a line that stands there, its
 * numbers apart, on at least half of three or more pages. What repeats elsewhere is text.
 */
export const withoutFurniture = (pages: readonly DocumentPage[]): readonly DocumentPage[] => {
  if (pages.length < 2) return pages;
  const seen = new Map<string, number>();
  for (const page of pages) for (const line of new Set(edgesOf(page))) seen.set(line, (seen.get(line) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const repeats = (line: string): boolean => (seen.get(shapeOf(line)) ?? 0) >= least;
  return pages.map(({ lines }) => {
    const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    const edges = new Set([...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)]);
    return { lines: lines.filter((line, at) => !edges.has(at) || !(repeats(line) || isPageNumber(line))) };
  });
};
