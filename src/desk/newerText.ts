import { textOfLines, wordCount, type DraftDocument } from './document.ts';
import type { Draft, DraftCitation } from './draft.ts';
import { MOST_QUOTED_WORDS, withPolicy } from './edits.ts';
import { placeOfLine } from './placeInDocument.ts';
import { standsIn } from './copiedSentences.ts';

/** What comparing with the fingerprints of the older text found of one cited passage. */
export interface PassageBecame {
  readonly id: string;
  readonly found: 'unchanged' | 'changed' | 'gone';
  /** Its first and its last line in the newer text, counted as the document counts them; null where it is gone. */
  readonly lines: readonly [number, number] | null;
}

interface WordAt {
  readonly word: string;
  readonly line: number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines in which words stand one after the other: among some, else anywhere; undefined where they stand nowhere. A passage of few words is found with its neighbors. */
const linesOfWords = (
  { lines }: DraftDocument,
  [from, to]: readonly [number, number],
  words: readonly string[],
): readonly [number, number] | undefined => {
  const all = lines.flatMap(({ number, text }): readonly WordAt[] =>
    wordsOf(text).map((word) => ({ word, line: number })),
  );
  const standsAt = (start: number): boolean => words.every((word, step) => all[start + step]?.word === word);
  const own = all.findIndex(({ line }, start) => line >= from && line <= to && standsAt(start));
  const at = own === -1 ? all.findIndex((_, start) => standsAt(start)) : own;
  const [first, last] = [all[at], all[at + words.length - 1]];
  return first && last && [first.line, last.line];
};

/** Whether words stand one after the other, perhaps with others between: the foot of a page stands in the midst of a passage. */
const standInOrder = (words: readonly string[], among: readonly string[]): boolean => {
  let met = 0;
  for (const word of among) if (word === words[met]) met++;
  return met === words.length;
};

/**
 * The draft with a newer text: each citation at its lines there, and told where its passage changed or is gone. What could
 * not be found again counts as gone; what stands neither whole nor with its deciding words, as changed.
 */
export const withNewerText = (draft: Draft, document: DraftDocument, passages: readonly PassageBecame[]): Draft => {
  const { document: former } = draft;
  const citations = draft.policy.citations.map((citation): DraftCitation => {
    const passage = passages.find(({ id }) => id === citation.id);
    if (!passage?.lines) return { ...citation, lines: [0, 0], span: null, page: null, became: 'gone' };
    const own = former ? wordsOf(textOfLines(former, citation.lines)) : [];
    const standing = own.length > 0 ? linesOfWords(document, passage.lines, own) : undefined;
    const lines = standing ?? passage.lines;
    const words = textOfLines(document, lines);
    const isQuoted = citation.quote !== '' && standsIn(citation.quote, words);
    // Whatever comparing found: neither all of the passage nor its deciding words stand there.
    const isLost =
      !standing && !isQuoted && (own.length > 0 ? !standInOrder(own, wordsOf(words)) : citation.quote !== '');
    return {
      ...citation,
      lines: [lines[0], lines[1]],
      span: null,
      page: placeOfLine(document, lines[0]).page,
      quote: isQuoted ? citation.quote : wordCount(words) <= MOST_QUOTED_WORDS ? words : '',
      // A change that nobody has looked at yet stays to be looked at.
      became: isLost || passage.found === 'changed' || citation.became === 'changed' ? 'changed' : '',
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
