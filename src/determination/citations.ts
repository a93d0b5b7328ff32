import { ownEntry } from '../facts/index.ts';
import { documentName } from './names.ts';
import type { Citation, Policy } from './policy/shape.ts';

/** A passage of the payer's text, as people find it: in which document, under which heading, and the deciding words. */
export interface Passage {
  /** Its name within the policy's file. */
  readonly id: string;
  readonly policy: string;
  readonly version: string;
  /** As the payer names it, with its edition: "Medical Policy 260 (9/2024)". */
  readonly document: string;
  /** As printed; null where none stands above it. */
  readonly heading: string | null;
  readonly place: string;
  readonly page: number | null;
  readonly quote: string | null;
  /** Our paraphrase. */
  readonly says: string;
  readonly note: string | null;
  /** First and last line of the text as it was read: for whoever keeps the reading. */
  readonly lines: Citation['lines'];
}

/** What a policy's passages are made of. */
export type Cited = Pick<Policy, 'policy' | 'version' | 'printedAs' | 'edition' | 'citations'>;

const passageOf = (cited: Cited, id: string, citation: Citation): Passage => {
  const { heading, place, page, quote, says, note, lines } = citation;
  const { policy, version } = cited;
  const document = documentName(cited);
  return { id, policy, version, document, heading, place, page, quote: quote ?? null, says, note: note ?? null, lines };
};

/** Determinations share passages: each is made once for its policy. */
const made = new WeakMap<Cited['citations'], Map<string, Passage>>();

/** The passages that are cited by these ids; one that does not exist is left out. */
export const passagesOf = (cited: Cited, ids: readonly string[]): readonly Passage[] => {
  const known = made.get(cited.citations) ?? new Map<string, Passage>();
  made.set(cited.citations, known);
  return ids.flatMap((id) => {
    const citation = ownEntry(cited.citations, id);
    if (!citation) return [];
    const passage = known.get(id) ?? passageOf(cited, id, citation);
    known.set(id, passage);
    return [passage];
  });
};

/** Where a passage stands in its document, as a person finds it: “Policy,” renal cell carcinoma, first bullet, page 2. */
export const placeInWords = ({ heading, place, page }: Passage): string =>
  [heading === null ? '' : `“${heading}”`, place, page === null ? '' : `page ${String(page)}`]
    .filter((part) => part !== '')
    .join(', ')
    .replaceAll('”, ', ',” ');

/** Several places in one line, each once, and the heading that several stand under once. */
export const placesInWords = (passages: readonly Passage[]): string => {
  const places = [...new Map(passages.map((passage) => [placeInWords(passage), passage])).values()];
  return places
    .map((passage, index) => {
      const isUnderSame = passage.place !== '' && passage.heading === places[index - 1]?.heading;
      return placeInWords(isUnderSame ? { ...passage, heading: null } : passage);
    })
    .join('; ');
};

/** The same with the document before them, where none is named beside it. */
export const citedInWords = (passages: readonly Passage[]): string => {
  const documents = [...new Set(passages.map(({ document }) => document))];
  return documents
    .map((document) => `${document}, ${placesInWords(passages.filter((passage) => passage.document === document))}`)
    .join('; ');
};
