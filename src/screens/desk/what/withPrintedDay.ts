import { withCitation, markOfLines, type Draft } from '../../../desk/index.ts';
import type { DateFound } from '../document/datesFound.ts';

/** The first day of what is printed: a month alone begins with its first. */
const dayOf = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** The draft with a printed date taken, and its line cited: `put` says as what. As it was where either cannot be. */
export const withPrintedDay = (
  draft: Draft,
  { date, line }: DateFound,
  put: (draft: Draft, day: string, id: string) => Draft,
): Draft => {
  const cited = draft.document && withCitation(draft, markOfLines(draft.document, line, line));
  if (!cited || date === null) return draft;
  const [next, id] = cited;
  return put(next, dayOf(date), id);
};
