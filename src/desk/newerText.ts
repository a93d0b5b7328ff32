import { textOfLines, wordCount, type DraftDocument } from './document.ts';
import type { Draft, DraftCitation } from './draft.ts';
import { MOST_QUOTED_WORDS, withPolicy } from './edits.ts';
import { placeOfLine } from './placeInDocument.ts';
import { standsIn } from './copiedSentences.ts';

/** What comparing with the fingerprints of the older text found of one cited passage. */
export interface PassageBecame {
  readonly id: string;
  readonly found: 'unchanged' | 'changed' | 'gone';
  /** Words of the newer text where the passage stands. */
  readonly excerpt: readonly { readonly text: string; readonly isNew: boolean }[];
}

interface WordAt {
  readonly word: string;
  readonly line: number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsIn = ({ lines }: DraftDocument): readonly WordAt[] =>
  lines.flatMap(({ number, text }) => wordsOf(text).map((word) => ({ word, line: number })));

/** The lines in which words stand one after the other; undefined where they do not. */
const linesOf = (all: readonly WordAt[], words: readonly string[]): readonly [number, number] | undefined => {
  if (words.length === 0) return undefined;
  const at = all.findIndex((_, start) => words.every((word, step) => all[start + step]?.word === word));
  const [first, last] = [all[at], all[at + words.length - 1]];
  return at < 0 || !first || !last ? undefined : [first.line, last.line];
};

/** The lines of a passage in the newer text: by its quoted words, or by the words that were found. */
const foundLines = (
  all: readonly WordAt[],
  { quote }: DraftCitation,
  { excerpt }: PassageBecame,
): readonly [number, number] | undefined =>
  linesOf(all, wordsOf(quote)) ?? linesOf(all, wordsOf(excerpt.map(({ text }) => text).join(' ')));

/**
 * The draft with a newer text: each citation at its lines there, and told where its passage changed or is gone. What could
 * not be found again counts as gone.
 */
export const withNewerText = (draft: Draft, document: DraftDocument, passages: readonly PassageBecame[]): Draft => {
  const all = wordsIn(document);
  const citations = draft.policy.citations.map((citation): DraftCitation => {
    const passage = passages.find(({ id }) => id === citation.id);
    const lines = passage && passage.found !== 'gone' ? foundLines(all, citation, passage) : undefined;
    if (!passage || !lines) return { ...citation, lines: [0, 0], page: null, became: 'gone' };
    const words = textOfLines(document, lines);
    const isQuoted = citation.quote !== '' && standsIn(citation.quote, words);
    return {
      ...citation,
      lines: [lines[0], lines[1]],
      span: null,
      page: placeOfLine(document, lines[0]).page,
      quote: isQuoted ? citation.quote : wordCount(words) <= MOST_QUOTED_WORDS ? words : '',
      became: passage.found === 'changed' ? 'changed' : '',
    };
  });
  const gone = new Set(citations.filter(({ became }) => became === 'gone').map(({ id }) => id));
  const standing = <Entry extends { cites: string[] }>(entry: Entry): Entry => ({
    ...entry,
    cites: entry.cites.filter((id) => !gone.has(id)),
  });
  const { cautions, slips, codesNote, related } = draft.policy;
  // What the desk does not write cannot be cited anew there: it loses what is gone.
  return withPolicy(
    { ...draft, document },
    {
      citations,
      cautions: cautions.map(standing),
      slips: slips.map(standing).filter(({ cites }) => cites.length > 0),
      related: related.map(standing).filter(({ cites }) => cites.length > 0),
      codesNote: codesNote && !codesNote.cites.some((id) => gone.has(id)) ? codesNote : undefined,
    },
  );
};
