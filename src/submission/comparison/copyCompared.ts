import { dateInDigits } from '../../facts/index.ts';
import type { Passage } from '../../determination/index.ts';
import { isOf, type TextName } from './withCompared.ts';

/** What is kept of a comparison with the payer's document: which text, when, counts and pages; no word of the document. */
export interface CopyCompared {
  readonly policy: string;
  readonly version: string;
  /** The local date, YYYY-MM-DD. */
  readonly comparedOn: string;
  /** From when the document says that it is in effect, YYYY-MM-DD or YYYY-MM; null where it does not say. */
  readonly documentDate: string | null;
  /** Ids of the citations whose passages stand in it. */
  readonly unchanged: readonly string[];
  /** Ids of the citations whose passages changed or are gone. */
  readonly changed: readonly string[];
  /** The page of the document on which a passage stands, from 1, by the citation's id; empty where it has no pages. */
  readonly pages: Readonly<Partial<Record<string, number>>>;
}

/** The comparison with the text of this name; undefined where none was made. */
export const comparedFor = (all: readonly CopyCompared[], name: TextName): CopyCompared | undefined =>
  all.find(isOf(name));

/** A passage with the page of the payer's document on which it was found, where its own page is not known. */
export const onItsPage =
  (all: readonly CopyCompared[]) =>
  (passage: Passage): Passage => {
    const page = passage.page ?? comparedFor(all, passage)?.pages[passage.id] ?? null;
    return page === passage.page ? passage : { ...passage, page };
  };

/** A day as in tables, or a month: 09/01/2026, 9/2026. */
export const documentDateInDigits = (date: string): string => {
  const [year = '', month = ''] = date.split('-');
  return date.length === 7 ? `${String(Number(month))}/${year}` : dateInDigits(date);
};

/** "compared with the payer’s document of 09/01/2026 on 11/26/2026" */
export const comparedInWords = ({ documentDate, comparedOn }: CopyCompared): string =>
  `compared with the payer’s document${documentDate === null ? '' : ` of ${documentDateInDigits(documentDate)}`} on ${dateInDigits(comparedOn)}`;
