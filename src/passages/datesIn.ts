const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DATE = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2},\\s*\\d{4}|${MONTH}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'g',
);

/** Days and months as a document prints them, once each, in its order. */
export const datesIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(DATE), ([date]) => date.replace(/\s+/g, ' '))),
];
