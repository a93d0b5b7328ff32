import { useMemo } from 'react';
import type { DraftDocument } from '../../../desk/index.ts';
import { datesIn, type PrintedDate } from '../../../passages/index.ts';

/** A date of the document, with the line in which it is printed. */
export interface DateFound extends PrintedDate {
  readonly line: number;
}

const found = new WeakMap<DraftDocument, readonly DateFound[]>();

/** The dates of a document, line by line, each once for what is said of it. */
export const datesFound = (text: DraftDocument): readonly DateFound[] => {
  const known = found.get(text);
  if (known) return known;
  const seen = new Set<string>();
  const dates = text.lines.flatMap(({ number, text: words }) =>
    datesIn(words).flatMap((date) => {
      const name = `${date.kind} ${date.printed}`;
      if (date.date === null || seen.has(name)) return [];
      seen.add(name);
      return [{ ...date, line: number }];
    }),
  );
  found.set(text, dates);
  return dates;
};

export const useDatesFound = (text: DraftDocument | null): readonly DateFound[] =>
  useMemo(() => (text ? datesFound(text) : []), [text]);
